/** Hours and holidays of the agreement in the shape in which formulas read them, so that one reader judges both. */
import type { Cells } from '../cell';
import type { RowValue } from './termDeclaration';

/** Times and days are texts in the agreement's values, so the zone in which time cells are read does not matter. */
export const NO_CELL_ZONE = 'Etc/UTC';

/** Blank rows stay in their places, so that row numbers agree. */
const cellsOf = (rows: readonly RowValue[], columns: readonly string[]): Cells =>
  rows.length === 0 ? [columns.map(() => '')] : rows.map((row) => columns.map((column) => row[column] ?? ''));

/** Rows of day, opens, closes. */
export const hoursCells = (rows: readonly RowValue[]): Cells => cellsOf(rows, ['day', 'opens', 'closes']);

/** Rows of date, opens, closes. */
export const holidayCells = (rows: readonly RowValue[]): Cells => cellsOf(rows, ['date', 'opens', 'closes']);
