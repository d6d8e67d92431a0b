/** Finds rows of hours that have time in common, which the agreement refuses as a slip of the pen. */
import type { HoursIssue } from './hoursIssue';

/** A range of time on an endless line, or on one that comes round, and the row it was read from. */
export interface PlacedRange {
  readonly row: number;
  readonly opensSecond: number;
  readonly closesSecond: number;
}

/**
 * One issue for each two rows that overlap; ranges that only touch do not.
 *
 * @param periodSeconds after which the ranges come round again: a week; 0: they do not
 */
export function overlappingRows(path: string, ranges: readonly PlacedRange[], periodSeconds: number): HoursIssue[] {
  const issues = new Map<string, HoursIssue>();
  ranges.forEach((range, index) => {
    for (const other of ranges.slice(0, index)) {
      const meets = [-periodSeconds, 0, periodSeconds].some(
        (shift) => range.opensSecond + shift < other.closesSecond && other.opensSecond < range.closesSecond + shift,
      );
      const { row } = range;
      const key = `${path}.${row}`;
      if (meets && !issues.has(key)) {
        issues.set(key, { code: 'overlap', path: key, values: { row, otherRow: other.row } });
      }
    }
  });
  return [...issues.values()];
}
