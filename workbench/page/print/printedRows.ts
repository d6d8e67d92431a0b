/** Which rows of a tab belong together on paper: those that a merged cell or a chart spans are not torn apart. */

/** Rows count from 0; the last is included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Parts rows into runs, from the first row on.
 *
 * @param spans that are to stay whole
 * @example printedRuns(4, [{ first: 1, last: 2 }]) // [{ first: 0, last: 0 }, { first: 1, last: 2 }, { first: 3, last: 3 }]
 */
export function printedRuns(rows: number, spans: readonly RowSpan[]): RowSpan[] {
  const isTorn = new Array<boolean>(rows).fill(true);
  for (const { first, last } of spans) {
    for (let row = first + 1; row <= Math.min(last, rows - 1); row += 1) isTorn[row] = false;
  }
  const runs: { first: number; last: number }[] = [];
  for (let row = 0; row < rows; row += 1) {
    if (isTorn[row] || runs.length === 0) runs.push({ first: row, last: row });
    else runs[runs.length - 1]!.last = row;
  }
  return runs;
}
