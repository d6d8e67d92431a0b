/** Checks working hours and holidays as a whole: ranges that overlap, days given twice, hours that never open. */
import type { Cells } from '../cell';
import { readHours, readSpecialDays } from '../time/openingHours';
import type { RowValue } from './termDeclaration';
import type { TermIssue } from './termIssue';

/** The columns in the order in which the formulas read them. */
const HOURS_COLUMNS = ['day', 'opens', 'closes'];
const HOLIDAY_COLUMNS = ['date', 'opens', 'closes'];

/** Times and days are texts here, so the zone in which time cells are read does not matter. */
const NO_CELLS = 'Etc/UTC';

/** Rows as cells, in the order of the columns; blank rows stay in their places, so that row numbers agree. */
export const rowsToCells = (rows: readonly RowValue[], columns: readonly string[]): Cells =>
  rows.length === 0 ? [columns.map(() => '')] : rows.map((row) => columns.map((column) => row[column] ?? ''));

/** Issues between the rows of `workingHours` or `holidays`, none for other tables; paths name the term. */
export function checkHours(key: string, rows: readonly RowValue[]): TermIssue[] {
  if (key !== 'workingHours' && key !== 'holidays') return [];
  const checked =
    key === 'workingHours'
      ? readHours(rowsToCells(rows, HOURS_COLUMNS), NO_CELLS)
      : readSpecialDays(rowsToCells(rows, HOLIDAY_COLUMNS), NO_CELLS);
  if (checked.ok) return [];
  return checked.issues.map((issue) => ({ ...issue, path: issue.path.replace(/^[a-z]+/, key) }));
}
