/** Checks one term, single value or table, by its declaration. */
import { checkValue } from './checkValue';
import { checkHours } from './checkHours';
import { sameWord } from '../text/sameWord';
import {
  isTable,
  MOST_TABLE_ROWS,
  type RowValue,
  type TableTerm,
  type TermDeclaration,
  type TermValue,
} from './termDeclaration';
import type { TermIssue } from './termIssue';

/**
 * All that is wrong with the value of one term.
 *
 * @param value rows for a table; a row whose cells are all blank is no row
 * @returns issues at `key`, or for a cell of a table at `key.row.column`, rows counted from 1
 * @example checkTerm(termOf('closeRate'), 25)
 * // [{ code: 'rateTooHigh', path: 'closeRate', values: { came: 25, percent: '25%', fraction: 0.25 } }]
 */
export function checkTerm(term: TermDeclaration, value: TermValue): TermIssue[] {
  if (!isTable(term)) return checkValue(term, value, term.key);
  if (value !== null && !isRows(value)) return [{ code: 'notText', path: term.key, values: { came: '' } }];
  return checkTable(term, value ?? []);
}

/** Rows may come from a request that anybody could send, so their shape is not taken on trust. */
export const isRows = (value: TermValue): value is readonly RowValue[] =>
  Array.isArray(value) && value.every((row: unknown) => typeof row === 'object' && row !== null && !Array.isArray(row));

/** True for a row that says nothing. */
export const isBlankRow = (row: RowValue): boolean => Object.values(row).every((cell) => cell === null || cell === '');

function checkTable(term: TableTerm, rows: readonly RowValue[]): TermIssue[] {
  const filled = rows.filter((row) => !isBlankRow(row)).length;
  if (filled > MOST_TABLE_ROWS) {
    return [{ code: 'tooManyRows', path: term.key, values: { most: MOST_TABLE_ROWS, rows: filled } }];
  }
  const issues: TermIssue[] = rows.flatMap((row, index) =>
    isBlankRow(row)
      ? []
      : term.columns.flatMap((column) =>
          checkValue(column, row[column.key] ?? null, `${term.key}.${index + 1}.${column.key}`),
        ),
  );
  if (filled < (term.leastRows ?? 0)) {
    issues.push({ code: 'tooFewRows', path: term.key, values: { least: term.leastRows ?? 0 } });
  }
  if (term.unique !== undefined) issues.push(...checkUnique(term, rows, term.unique));
  if (term.ascending !== undefined) issues.push(...checkAscending(term, rows, term.ascending));
  if (term.filledToLast !== undefined) issues.push(...checkFilled(term, rows, term.filledToLast));
  // Hours are compared with each other only where every cell of them can be read.
  return issues.length > 0 ? issues : checkHours(term.key, rows);
}

function checkUnique(term: TableTerm, rows: readonly RowValue[], column: string): TermIssue[] {
  const firstRows = new Map<string, number>();
  return rows.flatMap((row, index): TermIssue[] => {
    const cell = row[column] ?? '';
    const word = sameWord(String(cell));
    const otherRow = firstRows.get(word);
    if (word === '' || otherRow === undefined) {
      firstRows.set(word, index + 1);
      return [];
    }
    const path = `${term.key}.${index + 1}.${column}`;
    return [{ code: 'doubled', path, values: { came: String(cell), row: index + 1, otherRow } }];
  });
}

/** Days as ISO texts sort as they follow each other. */
function checkAscending(term: TableTerm, rows: readonly RowValue[], column: string): TermIssue[] {
  let latest = '';
  let otherRow = 0;
  return rows.flatMap((row, index): TermIssue[] => {
    const day = row[column];
    if (typeof day !== 'string' || day === '') return [];
    const issue: TermIssue = {
      code: 'notAscending',
      path: `${term.key}.${index + 1}.${column}`,
      values: { came: day, row: index + 1, otherRow },
    };
    if (day <= latest) return [issue];
    latest = day;
    otherRow = index + 1;
    return [];
  });
}

/** The last row of a funnel is what all the others lead to. */
function checkFilled(term: TableTerm, rows: readonly RowValue[], column: string): TermIssue[] {
  const filled = rows.map((row, index) => ({ row, number: index + 1 })).filter(({ row }) => !isBlankRow(row));
  return filled
    .slice(0, -1)
    .filter(({ row }) => (row[column] ?? '') === '')
    .map(({ number }) => ({ code: 'blank', path: `${term.key}.${number}.${column}`, values: { came: '' } }));
}
