/** Finds rows of hours that have time in common: formulas count it once, the agreement refuses it as a slip of the pen. */
import type { Cells } from '../cell';
import type { Shift } from './calendarRules';
import type { HoursIssue } from './hoursIssue';
import { readHours, readSpecialDays } from './readHours';

const DAY_SECONDS = 86_400;

/** A range of time on an endless line, or on one that comes round, and the row it was read from. */
interface PlacedRange {
  readonly row: number;
  readonly opensSecond: number;
  readonly closesSecond: number;
}

/** A shift of some day, on the line of all days. */
const placed = (row: number, day: number, { opensSecond, closesSecond }: Shift): PlacedRange => ({
  row,
  opensSecond: day * DAY_SECONDS + opensSecond,
  closesSecond: day * DAY_SECONDS + closesSecond,
});

/**
 * One issue for each row that overlaps with one above it; ranges that only touch do not.
 *
 * @param periodSeconds after which the ranges come round again: a week; 0: they do not
 */
function overlaps(path: string, ranges: readonly PlacedRange[], periodSeconds: number): HoursIssue[] {
  const issues = new Map<number, HoursIssue>();
  ranges.forEach((range, index) => {
    for (const other of ranges.slice(0, index)) {
      const meets = [-periodSeconds, 0, periodSeconds].some(
        (shift) => range.opensSecond + shift < other.closesSecond && other.opensSecond < range.closesSecond + shift,
      );
      const { row } = range;
      if (meets && !issues.has(row)) {
        issues.set(row, { code: 'overlap', path: `${path}.${row}`, values: { row, otherRow: other.row } });
      }
    }
  });
  return [...issues.values()];
}

/**
 * Rows of weekly hours that have time in common.
 *
 * @param cells as for `readHours`; rows that it refuses are passed over
 * @returns issues at `hours.` and the row, counted from 1
 */
export function overlappingHours(cells: Cells, cellTimeZone: string): HoursIssue[] {
  const ranges = cells.flatMap((row, index) => {
    const hours = readHours([row], cellTimeZone);
    if (!hours.ok || hours.value === 'always') return [];
    return hours.value.map((shift) => placed(index + 1, shift.weekday, shift));
  });
  return overlaps('hours', ranges, 7 * DAY_SECONDS);
}

/** Rows of special days that have time in common, as `overlappingHours`; issues are at `holidays.` and the row. */
export function overlappingSpecialDays(cells: Cells, cellTimeZone: string): HoursIssue[] {
  const ranges = cells.flatMap((row, index) => {
    const days = readSpecialDays([row], cellTimeZone);
    if (!days.ok) return [];
    return days.value.flatMap(({ day, shifts }) => shifts.map((shift) => placed(index + 1, day, shift)));
  });
  return overlaps('holidays', ranges, 0);
}
