/** Edits the rows of a table as typed: every edit answers new rows. */
import type { TypedRow } from './typed';

type Rows = readonly TypedRow[];

export const withRow = (rows: Rows, row: TypedRow = {}): Rows => [...rows, row];

export const withoutRow = (rows: Rows, index: number): Rows => rows.filter((_, at) => at !== index);

export const withCell = (rows: Rows, index: number, column: string, text: string): Rows =>
  rows.map((row, at) => (at === index ? { ...row, [column]: text } : row));

/** The rows with one of them moved; a move past either end changes nothing. */
export function withMoved(rows: Rows, from: number, to: number): Rows {
  const row = rows[from];
  if (row === undefined || to < 0 || to >= rows.length) return rows;
  const others = withoutRow(rows, from);
  return [...others.slice(0, to), row, ...others.slice(to)];
}

/**
 * The rows after a block was pasted with its first cell on one of theirs, as in a sheet: what does not fit below
 * becomes new rows, what does not fit beside is left out.
 *
 * @param columns keys in the order of the table
 * @param startRow first row is 0; equal to the number of rows: all new
 */
export function withPasted(
  rows: Rows,
  columns: readonly string[],
  startRow: number,
  startColumn: string,
  cells: readonly (readonly string[])[],
): Rows {
  const first = Math.max(0, columns.indexOf(startColumn));
  const last = Math.max(rows.length, startRow + cells.length);
  return Array.from({ length: last }, (_, at) => {
    const pasted = (cells[at - startRow] ?? []).slice(0, columns.length - first);
    const changed = Object.fromEntries(pasted.map((text, offset) => [columns[first + offset] ?? '', text.trim()]));
    return { ...rows[at], ...changed };
  });
}
