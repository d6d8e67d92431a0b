/** Compares values of terms as the file holds them. */
import { isBlankRow, isRows } from '../../domain/agreement/checkTerm';
import {
  isTable,
  type ScalarValue,
  type TermDeclaration,
  type TermValue,
} from '../../domain/agreement/termDeclaration';

const scalar = (value: ScalarValue | undefined): ScalarValue => (value === undefined || value === '' ? null : value);

/**
 * One form for values that stand for the same cells: blank rows, blank texts and the order of columns say nothing.
 * A value of no such shape stays as it came, and is then no other's equal.
 */
export function canonicalTerm(term: TermDeclaration, value: TermValue): TermValue {
  if (!isTable(term)) return isScalar(value) ? scalar(value) : value;
  if (isScalar(value)) return scalar(value) === null ? [] : value;
  if (!isRows(value)) return value;
  return value
    .filter((row) => !isBlankRow(row))
    .map((row) => Object.fromEntries(term.columns.map(({ key }) => [key, scalar(row[key])])));
}

const isScalar = (value: TermValue): value is ScalarValue => typeof value !== 'object' || value === null;

/** True where both values would fill the cells alike. */
export const sameTerm = (term: TermDeclaration, one: TermValue, other: TermValue): boolean =>
  JSON.stringify(canonicalTerm(term, one)) === JSON.stringify(canonicalTerm(term, other));

/** What a sentence shows of a value: a table by its number of rows. */
export function shownTerm(term: TermDeclaration, value: TermValue): string | number {
  const canonical = canonicalTerm(term, value);
  if (Array.isArray(canonical)) return canonical.length;
  return typeof canonical === 'number' || typeof canonical === 'string' ? canonical : JSON.stringify(canonical ?? '');
}
