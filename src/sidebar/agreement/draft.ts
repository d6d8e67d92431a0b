/** What a person has typed and not saved, together with what stood there when the typing began. */
import type { WireValue } from '../../endpoints/agreement/contract';
import { checkTerms } from '../../domain/agreement/checkTerms';
import type { TermIssue } from '../../domain/agreement/termIssue';
import { isTermKey, termOf, terms, type TermKey } from '../../domain/agreement/terms';
import { readTerm, withoutBlankRows, type ReadTerm, type Typed, type Typing } from './typed';

export type TermValuesView = Readonly<Record<string, WireValue>>;

export interface Draft {
  /** Epoch milliseconds of the last change. */
  readonly changedAt: number;
  /** By term key: what the person types now. */
  readonly typed: Readonly<Record<string, Typed>>;
  /** By term key: what the file held when the person began to change it. */
  readonly before: TermValuesView;
}

export const EMPTY_DRAFT: Draft = { changedAt: 0, typed: {}, before: {} };

/** Terms that a draft changes, in the order of the document. */
export const changedKeys = (draft: Draft): TermKey[] =>
  terms.map((term) => term.key).filter((key) => draft.typed[key] !== undefined);

/** Values are equal as the file holds them: blank rows and the order of a row's keys say nothing. */
export function sameValue(one: WireValue | undefined, other: WireValue | undefined): boolean {
  return canonical(one ?? null) === canonical(other ?? null);
}

function canonical(value: WireValue): string {
  if (value === '') return 'null';
  if (!isRowsValue(value)) return JSON.stringify(value);
  const rows = value
    .map((row) => Object.entries(row).filter(([, cell]) => cell !== null && cell !== ''))
    .filter((cells) => cells.length > 0)
    .map((cells) => cells.sort(([first], [second]) => (first < second ? -1 : 1)));
  return rows.length === 0 ? 'null' : JSON.stringify(rows);
}

const isRowsValue = (
  value: WireValue,
): value is readonly Readonly<Record<string, string | number | boolean | null>>[] => Array.isArray(value);

/** The draft after a field changed; a field that holds the file's value again is no change. */
export function withTyped(
  draft: Draft,
  key: TermKey,
  typed: Typed,
  values: TermValuesView,
  typing: Typing,
  changedAt: number,
): Draft {
  const read = readTerm(termOf(key), typed, typing);
  const current = values[key] ?? null;
  const hasBlankRow = typeof typed !== 'string' && withoutBlankRows(typed).length !== typed.length;
  if (sameValue(read.value, current) && !hasBlankRow) return withoutTerm(draft, key);
  return {
    changedAt,
    typed: { ...draft.typed, [key]: typed },
    before: { ...draft.before, [key]: draft.before[key] === undefined ? current : draft.before[key] },
  };
}

export function withoutTerm(draft: Draft, key: string): Draft {
  const without = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
  return { ...draft, typed: without(draft.typed), before: without(draft.before) };
}

/** Each changed term as the server would take it, with what is wrong. */
export function readDraft(draft: Draft, typing: Typing): ReadonlyMap<TermKey, ReadTerm> {
  return new Map(changedKeys(draft).map((key) => [key, readTerm(termOf(key), draft.typed[key] ?? '', typing)]));
}

/**
 * All that is wrong with a draft: in each changed term, and between terms where the draft brings it about.
 *
 * @param values what the file holds
 */
export function draftIssues(draft: Draft, values: TermValuesView, typing: Typing): readonly TermIssue[] {
  const read = readDraft(draft, typing);
  const own = [...read.values()].flatMap((term) => term.issues);
  const wrong = new Set(own.map(({ path }) => path.split('.')[0]));
  const changed = Object.fromEntries([...read].map(([key, { value }]) => [key, value]));
  const idOf = ({ path, code }: TermIssue): string => `${path} ${code}`;
  const known = new Set(checkTerms(values).map(idOf));
  const between = checkTerms({ ...values, ...changed }).filter(
    (issue) => !known.has(idOf(issue)) && !wrong.has(issue.path.split('.')[0]),
  );
  return [...own, ...between.filter((issue) => !own.some((one) => idOf(one) === idOf(issue)))];
}

/** Terms that somebody else changed in between, to something other than the person typed. */
export function conflictingKeys(draft: Draft, values: TermValuesView, typing: Typing): TermKey[] {
  return changedKeys(draft).filter((key) => {
    const mine = readTerm(termOf(key), draft.typed[key] ?? '', typing).value;
    return !sameValue(draft.before[key], values[key]) && !sameValue(mine, values[key]);
  });
}

/** The draft against newer values: what is in the file by now is no change any more. */
export function settled(draft: Draft, values: TermValuesView, typing: Typing): Draft {
  return changedKeys(draft)
    .filter((key) => sameValue(readTerm(termOf(key), draft.typed[key] ?? '', typing).value, values[key]))
    .reduce<Draft>(withoutTerm, draft);
}

/** The person has seen the other value and keeps their own. */
export const withBefore = (draft: Draft, key: TermKey, value: WireValue): Draft => ({
  ...draft,
  before: { ...draft.before, [key]: value },
});

/** Reads a draft that was kept as text; terms that no longer exist are let go, anything else unknown is no draft. */
export function parseDraft(text: string): Draft | null {
  try {
    const kept = JSON.parse(text) as Partial<Draft> | null;
    if (typeof kept?.changedAt !== 'number' || !isRecord(kept.typed) || !isRecord(kept.before)) return null;
    const typed = Object.fromEntries(
      Object.entries(kept.typed).filter(([key, value]) => isTermKey(key) && isTyped(value)),
    );
    return { changedAt: kept.changedAt, typed, before: kept.before };
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isTyped = (value: unknown): value is Typed => typeof value === 'string' || Array.isArray(value);
