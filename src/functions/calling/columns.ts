/** Ranges read side by side into numbers, a row a lead: the form in which the domain measures them. */
import { isBlank } from '../../domain/cell';
import type { Argument, Call } from './readArguments';
import { explain } from './explain';
import { type CellReader, cellReader } from './cellReader';
import { Refusal, type FormulaIssue } from './refusal';

/** One array a range, in the order asked for; only rows that hold anything. */
export interface ColumnGroup {
  readonly count: number;
  readonly columns: readonly Float64Array[];
  /** Row in the range that each entry stands in, counted from 1. */
  readonly rows: Int32Array;
}

/**
 * Reads every cell of a range.
 *
 * @param blank what blank cells read as
 * @returns row by row from the left; NaN where a cell is blank without leave, or bad
 */
export function readColumn({ parameter, cells }: Argument, read: CellReader): Float64Array {
  const { blank = NaN } = parameter;
  const width = cells[0]!.length;
  const values = new Float64Array(cells.length * width);
  let at = 0;
  for (let row = 0; row < cells.length; row += 1) {
    const line = cells[row]!;
    for (let column = 0; column < width; column += 1) {
      const cell = line[column];
      values[at] = isBlank(cell) ? blank : read(cell);
      at += 1;
    }
  }
  return values;
}

/** Place of a cell as people count: its row, or its column where there is but one row. */
const placeOf = (index: number, width: number, height: number): number =>
  height === 1 ? index + 1 : Math.floor(index / width) + 1;

/**
 * Reads ranges of one size, single values repeated.
 *
 * @throws Refusal naming the first bad row, and how many there are
 */
export function columnGroup(ranges: readonly Argument[], call: Call): ColumnGroup {
  const widest = ranges.find((range) => !range.isSingle) ?? ranges[0]!;
  const height = widest.cells.length;
  const width = widest.cells[0]!.length;
  const size = height * width;
  const columns = ranges.map((range) => {
    const values = readColumn(range, cellReader(range.parameter, call));
    return range.isSingle ? new Float64Array(size).fill(values[0]!) : values;
  });
  const cellAt = (range: Argument, index: number): unknown =>
    range.isSingle ? range.cells[0]![0] : range.cells[Math.floor(index / width)]![index % width];
  // A target repeated for every lead does not make a lead of an empty row.
  const deciding = ranges.filter((range) => !range.isSingle || size === 1);

  const rows = new Int32Array(size);
  let count = 0;
  let badRows = 0;
  let first: FormulaIssue | undefined;
  for (let index = 0; index < size; index += 1) {
    const bad = columns.findIndex((column) => Number.isNaN(column[index]!));
    if (deciding.every((range) => isBlank(cellAt(range, index)))) continue;
    if (bad >= 0) {
      badRows += 1;
      const range = ranges[bad]!;
      const { name } = range.parameter;
      const path = range.isSingle ? name : `${name}.${placeOf(index, width, height)}`;
      first ??= explain(range.parameter, cellAt(range, index), path, call.sheetZone);
    }
    rows[count] = placeOf(index, width, height);
    for (const column of columns) column[count] = column[index]!;
    count += 1;
  }
  if (first) throw new Refusal({ ...first, values: { ...first.values, badRows } });
  return { count, columns: columns.map((column) => column.subarray(0, count)), rows: rows.subarray(0, count) };
}
