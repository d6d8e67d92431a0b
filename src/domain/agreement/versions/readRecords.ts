/** Makes versions of the rows of the history, in whatever order they stand, and names what is no longer as it was signed. */
import { digestOf, rowCheck, type RecordRow } from './digest';
import type { HistoryIssue, HistoryIssueCode } from './historyIssue';
import { valuesOfEntries } from './recordEntries';
import { valuesOfToday } from './schema';
import { readSeal, rowTerms, SEAL_TERM, type Seal } from './seal';
import type { Version } from './version';

/** A row as it stands on the tab. */
export interface HistoryRow extends RecordRow {
  /** Of the sheet. */
  readonly row: number;
  readonly check: string;
}

/** A version and where its record stands. */
export interface VersionRecord extends Version {
  /** Number of the form in which it was signed. */
  readonly schema: number;
  readonly language: string;
  /** All rows that say they belong to it, also those that were changed. */
  readonly rows: readonly number[];
  readonly sealRow: number | null;
  readonly seal: Seal | null;
}

interface RecordsReading {
  /** By number, ascending. */
  readonly versions: readonly VersionRecord[];
  readonly issues: readonly HistoryIssue[];
}

/** Rows that claim to be of one version. */
interface Claim {
  readonly all: HistoryRow[];
  readonly sound: Map<string, HistoryRow>;
  readonly broken: HistoryRow[];
}

/** @param rows without blank ones */
export function readRecords(rows: readonly HistoryRow[]): RecordsReading {
  const claims = new Map<number, Claim>();
  const issues: HistoryIssue[] = [];
  const stray = ({ row }: HistoryRow): void => void issues.push({ code: 'strayRow', path: '', values: { row } });
  for (const row of rows) {
    const { version } = row;
    if (version === null || !Number.isInteger(version) || version < 1) {
      stray(row);
      continue;
    }
    const claim: Claim = claims.get(version) ?? { all: [], sound: new Map(), broken: [] };
    claims.set(version, claim);
    claim.all.push(row);
    if (row.check !== rowCheck(row)) claim.broken.push(row);
    // A row that was copied is there twice, which changes nothing.
    else if (!claim.sound.has(row.term)) claim.sound.set(row.term, row);
  }
  const versions: VersionRecord[] = [];
  for (const [number, claim] of [...claims].sort(([one], [other]) => one - other)) {
    const isVersion = claim.sound.size > 0 || claim.broken.some(({ term }) => term === SEAL_TERM);
    if (isVersion) versions.push(versionOf(number, claim, issues, stray));
    else claim.broken.forEach(stray);
  }
  return { versions, issues };
}

function versionOf(
  number: number,
  claim: Claim,
  issues: HistoryIssue[],
  stray: (row: HistoryRow) => void,
): VersionRecord {
  const before = issues.length;
  const sealRow = claim.sound.get(SEAL_TERM) ?? null;
  const seal = sealRow === null ? null : readSeal(String(sealRow.value));
  const damage = seal === null ? unsealed(number, claim) : damageOf(number, claim, seal, stray);
  issues.push(...damage);
  const rows = [...claim.sound.values()];
  const effectiveDay = (sealRow ?? rows[0] ?? claim.broken.find(({ day }) => day !== null))?.day ?? 0;
  return {
    number,
    effectiveDay,
    values: valuesOfToday(valuesOfEntries(rows), seal?.schema ?? 0),
    signatures: seal?.signatures ?? [],
    fileId: seal?.fileId ?? '',
    isDamaged: issues.slice(before).some(({ code }) => code !== 'strayRow'),
    schema: seal?.schema ?? 0,
    language: seal?.language ?? 'en',
    rows: claim.all.map(({ row }) => row).sort((one, other) => one - other),
    sealRow: sealRow?.row ?? null,
    seal,
  };
}

const issue = (code: HistoryIssueCode, path: string, values: HistoryIssue['values']): HistoryIssue => ({
  code,
  path,
  values,
});

function unsealed(version: number, { sound, broken }: Claim): HistoryIssue[] {
  const seal = sound.get(SEAL_TERM) ?? broken.find(({ term }) => term === SEAL_TERM);
  return seal === undefined
    ? [issue('sealMissing', '', { version })]
    : [issue('sealChanged', '', { version, row: seal.row })];
}

/** Whatever else says it belongs to a version that is whole is a stray row, and does the version no harm. */
function damageOf(
  version: number,
  { sound, broken }: Claim,
  seal: Seal,
  stray: (row: HistoryRow) => void,
): HistoryIssue[] {
  const expected = rowTerms(seal);
  const left = new Set(broken);
  const missing = expected.filter((term) => !sound.has(term));
  const known = missing.flatMap((term): HistoryIssue[] => {
    const changed = [...left].find((row) => row.term === term);
    if (changed === undefined) return [];
    left.delete(changed);
    return [issue('rowChanged', term, { version, row: changed.row })];
  });
  const named = new Set(known.map(({ path }) => path));
  const rest = missing.filter((term) => !named.has(term));
  // A row whose term was changed is taken for one of those that are missing.
  const renamed = [...left].slice(0, rest.length).map((row, index) => {
    left.delete(row);
    return issue('rowChanged', rest[index]!, { version, row: row.row });
  });
  left.forEach(stray);
  const gone = rest.slice(renamed.length).map((term) => issue('rowMissing', term, { version }));
  if (missing.length > 0) return [...known, ...renamed, ...gone];
  const isWhole = digestOf(expected.map((term) => sound.get(term)!.check)) === seal.digest;
  return isWhole ? [] : [issue('recordChanged', '', { version })];
}
