/** How two versions differ, term by term and row by row, as data. */
import { isBlankRow } from '../checkTerm';
import {
  isTable,
  keyColumn,
  type RowValue,
  type ScalarValue,
  type TableTerm,
  type TermDeclaration,
  type TermValues,
} from '../termDeclaration';
import { sectionKeys, type SectionKey } from '../terms';
import { signedTerms } from './signedTerms';

/** One difference; of a table, `row` is what the column holds by which its rows are told apart. */
export interface Change {
  readonly term: string;
  readonly kind: 'changed' | 'rowAdded' | 'rowRemoved';
  readonly row: string | null;
  readonly column: string | null;
  readonly before: ScalarValue;
  readonly after: ScalarValue;
}

/** Brings texts that say the same, such as ready wording in two languages, into one form. */
export type FoldText = (term: string, text: string) => string;

const asIs: FoldText = (_term, text) => text;

/** All differences, by section in the order of the document; sections without any are left out. */
export function compareValues(
  before: TermValues,
  after: TermValues,
  fold: FoldText = asIs,
): { readonly section: SectionKey; readonly changes: readonly Change[] }[] {
  return sectionKeys().flatMap((section) => {
    const changes = signedTerms()
      .filter((term) => term.section === section)
      .flatMap((term) => compareTerm(term, before, after, fold));
    return changes.length === 0 ? [] : [{ section, changes }];
  });
}

/** Keys of terms that differ. */
export const changedTerms = (before: TermValues, after: TermValues, fold: FoldText = asIs): string[] =>
  signedTerms()
    .filter((term) => compareTerm(term, before, after, fold).length > 0)
    .map(({ key }) => key);

function compareTerm(term: TermDeclaration, before: TermValues, after: TermValues, fold: FoldText): Change[] {
  const folded = (value: ScalarValue): ScalarValue => (typeof value === 'string' ? fold(term.key, value) : value);
  if (isTable(term)) return compareTable(term, rowsOf(before, term.key), rowsOf(after, term.key), folded);
  const [old, next] = [scalarOf(before[term.key]), scalarOf(after[term.key])];
  return old === next || folded(old) === folded(next) ? [] : [change(term, null, null, old, next)];
}

type Fold = (value: ScalarValue) => ScalarValue;

/** What two tables share needs no folding, and mostly they share all. */
const isSame = (before: readonly RowValue[], after: readonly RowValue[], { columns }: TableTerm): boolean =>
  before.length === after.length &&
  before.every((row, index) => columns.every(({ key }) => scalarOf(row[key]) === scalarOf(after[index]![key])));

function compareTable(term: TableTerm, before: readonly RowValue[], after: readonly RowValue[], fold: Fold): Change[] {
  if (isSame(before, after, term)) return [];
  const whole = (row: RowValue): string => JSON.stringify(term.columns.map(({ key }) => fold(scalarOf(row[key]))));
  const old = before.map(whole);
  const next = after.map(whole);
  if (old.length === next.length && old.every((row, index) => row === next[index])) return [];
  const { key } = keyColumn(term);
  const nameOf = (row: RowValue): string => String(scalarOf(row[key]) ?? '');
  const foldedName = (row: RowValue): ScalarValue => fold(nameOf(row));
  const pairs = pairRows(before, after, [whole, foldedName]);
  const changes = before.flatMap((row): Change[] => {
    const other = pairs.get(row);
    if (other === undefined) return [{ ...change(term, nameOf(row), null, null, null), kind: 'rowRemoved' }];
    return term.columns.flatMap((column) => {
      const [was, is] = [scalarOf(row[column.key]), scalarOf(other[column.key])];
      return fold(was) === fold(is) ? [] : [change(term, nameOf(other), column.key, was, is)];
    });
  });
  const paired = new Set(pairs.values());
  const added = after
    .filter((row) => !paired.has(row))
    .map((row): Change => ({ ...change(term, nameOf(row), null, null, null), kind: 'rowAdded' }));
  if (changes.length + added.length > 0) return [...changes, ...added];
  // The same rows in another order, which means something to a funnel.
  const order = (rows: readonly RowValue[]): string => rows.map(nameOf).join(' · ');
  return [change(term, null, null, order(before), order(after))];
}

const change = (
  { key }: TermDeclaration,
  row: string | null,
  column: string | null,
  before: ScalarValue,
  after: ScalarValue,
): Change => ({ term: key, kind: 'changed', row, column, before, after });

/** Pairs rows that are alike: first those with all in common, then those with the same name; each row once. */
function pairRows(
  before: readonly RowValue[],
  after: readonly RowValue[],
  likenesses: readonly ((row: RowValue) => ScalarValue)[],
): ReadonlyMap<RowValue, RowValue> {
  const pairs = new Map<RowValue, RowValue>();
  const taken = new Set<RowValue>();
  for (const likeness of likenesses) {
    const waiting = new Map<ScalarValue, RowValue[]>();
    for (const row of after) {
      if (!taken.has(row)) waiting.set(likeness(row), [...(waiting.get(likeness(row)) ?? []), row]);
    }
    for (const row of before) {
      const other = pairs.has(row) ? undefined : waiting.get(likeness(row))?.shift();
      if (other === undefined) continue;
      pairs.set(row, other);
      taken.add(other);
    }
  }
  return pairs;
}

function scalarOf(value: TermValues[string] | undefined): ScalarValue {
  if (value === undefined || value === '' || typeof value === 'object') return null;
  return value;
}

const rowsOf = (values: TermValues, key: string): readonly RowValue[] => {
  const rows = values[key];
  return Array.isArray(rows) ? (rows as readonly RowValue[]).filter((row) => !isBlankRow(row)) : [];
};
