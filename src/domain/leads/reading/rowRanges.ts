/** Says many rows in few words: runs of rows instead of each of them. */
import type { RowRange } from './rowIssue';

/**
 * Joins rows that follow each other.
 *
 * @param rows ascending
 * @example rowRanges([12, 13, 14, 30]) // [{ first: 12, last: 14 }, { first: 30, last: 30 }]
 */
export function rowRanges(rows: readonly number[]): readonly RowRange[] {
  const ranges: RowRange[] = [];
  let first = NaN;
  let last = NaN;
  for (const row of rows) {
    if (row !== last + 1) {
      if (!Number.isNaN(last)) ranges.push({ first, last });
      first = row;
    }
    last = row;
  }
  if (!Number.isNaN(last)) ranges.push({ first, last });
  return ranges;
}

/**
 * Ranges as people read them.
 *
 * @param most ranges to name; the rest is left to `…`
 * @example rowsText([{ first: 12, last: 14 }, { first: 30, last: 30 }], 20) // '12–14, 30'
 */
export function rowsText(ranges: readonly RowRange[], most: number): string {
  const named = ranges
    .slice(0, most)
    .map(({ first, last }) => (first === last ? String(first) : `${String(first)}–${String(last)}`));
  return (ranges.length > most ? [...named, '…'] : named).join(', ');
}
