/** Finds the columns of a lead log by their headers, and by what stands below them where a header alone may mislead. */
import { isBlank, isDate, type Cell, type Cells } from '../../cell';
import { readDateColumn } from '../dates/readDateColumn';
import { HEADER_ALIASES, type HeaderAliases } from './headerAliases';
import { ACTIVITY_ALIASES } from './activityAliases';
import { CLOSING_ALIASES, STAGE_ALIASES } from './stageAliases';
import { headerKeys } from './headerKeys';
import type { LeadField } from '../leads';

interface RecognisedColumn {
  /** First column is 1. */
  readonly column: number;
  readonly confidence: 'certain' | 'likely';
}

export type RecognisedColumns = ReadonlyMap<LeadField, RecognisedColumn>;

interface Claim {
  readonly field: LeadField;
  readonly column: number;
  /** Lower is better; from `LIKELY` on it is no more than likely. */
  readonly rank: number;
}

const LIKELY = 10_000;
/** A header that is only recognised without its object's name stands behind one that needs no such help. */
const SHORTENED = 1_000;

function rankOf(keys: readonly string[], aliases: HeaderAliases): number {
  let best = Infinity;
  keys.forEach((key, shortened) => {
    const certain = `|${aliases.certain}|`.indexOf(`|${key}|`);
    const likely = `|${aliases.likely}|`.indexOf(`|${key}|`);
    const rank = certain >= 0 ? certain : likely >= 0 ? LIKELY + likely : Infinity;
    best = Math.min(best, rank + (shortened > 0 ? SHORTENED : 0));
  });
  return best;
}

const readsAsDate = (cell: Cell): boolean => {
  const { at, ambiguous } = readDateColumn([cell], { sheetZone: 'Etc/UTC', zone: 'Etc/UTC', dayFirst: null });
  return ambiguous.length > 0 || !Number.isNaN(at[0]);
};

/** Whether the filled cells below a header are of the kind that the field holds; no filled cell is no objection. */
function fits(samples: readonly Cell[], holds: HeaderAliases['holds']): boolean {
  const filled = samples.filter((cell) => !isBlank(cell));
  if (holds === 'anything' || filled.length === 0) return true;
  return holds === 'dates'
    ? filled.some(readsAsDate)
    : !filled.every((cell) => isDate(cell) || (typeof cell === 'string' && readsAsDate(cell)));
}

/** Gives each field its best column and each column to one field: certain claims first, then field by field. */
function settle(claims: readonly Claim[], found: Map<LeadField, RecognisedColumn>): void {
  const taken = new Set(Array.from(found.values(), ({ column }) => column));
  for (const { field, column, rank } of claims
    .slice()
    .sort((one, other) => Math.min(one.rank, LIKELY) - Math.min(other.rank, LIKELY))) {
    if (found.has(field) || taken.has(column)) continue;
    // Of two columns with one header nobody can say which is meant.
    const isDoubled = claims.some((claim) => claim.field === field && claim.rank === rank && claim.column !== column);
    found.set(field, { column, confidence: rank < LIKELY && !isDoubled ? 'certain' : 'likely' });
    taken.add(column);
  }
}

/** Finds the columns that may hold a field. */
type FindClaims = (aliases: HeaderAliases) => readonly Claim[];

function claimsIn(headers: readonly Cell[], samples: Cells | readonly never[]): FindClaims {
  const keys = headers.map((header) => (typeof header === 'string' ? headerKeys(header) : []));
  return (aliases) => {
    const claims = keys.flatMap((names, index) => {
      const rank = rankOf(names, aliases);
      if (rank === Infinity) return [];
      const below = samples.map((row) => row[index] ?? '');
      return fits(below, aliases.holds) ? [{ field: aliases.field, column: index + 1, rank }] : [];
    });
    return claims.sort((one, other) => one.rank - other.rank);
  };
}

/**
 * Finds a column for as many fields as the headers allow.
 *
 * @param headers the header row, from column 1 on
 * @param samples some rows below it, of the same width
 * @example recogniseColumns(['Record ID', 'Create Date'], []).get('created') // { column: 2, confidence: 'certain' }
 */
export function recogniseColumns(headers: readonly Cell[], samples: Cells | readonly never[]): RecognisedColumns {
  const claimsOf = claimsIn(headers, samples);
  const found = new Map<LeadField, RecognisedColumn>();
  settle(HEADER_ALIASES.flatMap(claimsOf), found);
  if (found.get('won')?.confidence !== 'certain') addClosingDate(claimsOf, found);
  // Kinds of attempts would be counted twice beside a count of all.
  if (found.has('attempts')) for (const kind of ['calls', 'voicemails', 'emails'] as const) found.delete(kind);
  return found;
}

/** The same for a tab of activities: `firstFollowUp` is when, `attempts` of what kind, `reached` with what outcome. */
export function recogniseActivities(headers: readonly Cell[], samples: Cells | readonly never[]): RecognisedColumns {
  const found = new Map<LeadField, RecognisedColumn>();
  settle(ACTIVITY_ALIASES.flatMap(claimsIn(headers, samples)), found);
  return found;
}

function addClosingDate(claimsOf: FindClaims, found: Map<LeadField, RecognisedColumn>): void {
  const likelyWon = found.get('won');
  found.delete('won');
  settle([...claimsOf(CLOSING_ALIASES), ...claimsOf(STAGE_ALIASES)], found);
  if (found.has('won') && found.has('stage')) return;
  found.delete('won');
  found.delete('stage');
  if (likelyWon !== undefined) found.set('won', likelyWon);
}

/** How much is recognised: what is certain counts twice. */
export function recognition(found: RecognisedColumns): number {
  let points = 0;
  for (const { confidence } of found.values()) points += confidence === 'certain' ? 2 : 1;
  return points;
}

/** The same as a measure of being a lead log: nothing without a creation date, for without it there is no lead. */
export const likeness = (found: RecognisedColumns): number => (found.has('created') ? recognition(found) : 0);
