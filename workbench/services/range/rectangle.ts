/** A block of cells, counted from 1 as Google does, and from 0 as Univer does. */
import type { IRange } from '@univerjs/core';

/** Rows and columns count from 1. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const univerRange = ({ row, column, rows, columns }: Rectangle): IRange => ({
  startRow: row - 1,
  startColumn: column - 1,
  endRow: row + rows - 2,
  endColumn: column + columns - 2,
});

export const rectangleOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Rectangle => ({
  row: startRow + 1,
  column: startColumn + 1,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

/** True where the two have a cell in common. */
export const overlap = (one: Rectangle, other: Rectangle): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
