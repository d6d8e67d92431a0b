/** Takes opening hours in one line apart: days, then ranges of times, parted by commas; semicolons part other days. */
import { withLatinDigits } from '../text/withLatinDigits';
import type { Shift, Weekday, WeeklyShift } from './calendarRules';
import type { HoursIssue, HoursIssueCode } from './hoursIssue';
import { readTimeText, shiftBetween } from './timeOfDay';
import { readWeekdayRun } from './weekdayNames';

const ALL_DAY: readonly Shift[] = [{ opensSecond: 0, closesSecond: 86_400 }];

/** What may stand between two commas: days, a range of times, or both. */
const DAYS_AND_TIMES = /^(?:(.*[^\d:.]))?:?\s*(\d[\d:.]*)\s*-\s*(\d[\d:.]*)$/;

/** At the beginning of a part this is days, after times it is times. */
const NUMBERED_DAYS = /^[1-7]\s*-\s*[1-7]$/;

const refused = (code: HoursIssueCode, came: string): HoursIssue => ({ code, path: 'hours', values: { came } });

/** Reads what stands between two semicolons. */
function readPart(part: string): WeeklyShift[] | HoursIssue {
  let weekdays: Weekday[] = [];
  let shifts: Shift[] = [];
  let numbered = true;
  const read: WeeklyShift[] = [];
  const keep = (): void => {
    for (const weekday of weekdays) for (const shift of shifts) read.push({ weekday, ...shift });
  };
  for (const item of part.split(',').map((piece) => piece.trim())) {
    const isDays = numbered && shifts.length === 0 && NUMBERED_DAYS.test(item);
    const found: readonly (string | undefined)[] = (isDays ? null : DAYS_AND_TIMES.exec(item)) ?? ['', item];
    const [, days = '', opens, closes] = found;
    if (days !== '') {
      const run = readWeekdayRun(days);
      if (!run) return refused('notWeekday', item);
      if (shifts.length > 0) {
        // `Mon 9-12, Tue 9-17` says what it means; `Mon 9-12, Tue` may not mean a Tuesday without end.
        if (opens === undefined) return refused('notTime', item);
        keep();
        weekdays = [];
        shifts = [];
      }
      weekdays.push(...run);
      numbered = numbered && /\d/.test(days);
    }
    if (opens !== undefined && closes !== undefined) {
      const shift = shiftBetween(readTimeText(opens), readTimeText(closes));
      if (!shift) return refused('notTime', item);
      shifts.push(shift);
    }
  }
  if (weekdays.length === 0) return refused('dayMissing', part.trim());
  if (shifts.length === 0) shifts.push(...ALL_DAY);
  keep();
  return read;
}

/**
 * Reads weekly hours from text.
 *
 * @param text such as `Mon-Fri 09:00-12:30, 13:00-17:00; Sat 10:00-14:00`; days without times are open all day
 * @returns the shifts, or an issue at `hours` that names the piece which cannot be read
 * @example readHoursText('Sat 22:00-02:00') // [{ weekday: 6, opensSecond: 79_200, closesSecond: 93_600 }]
 */
export function readHoursText(text: string): WeeklyShift[] | HoursIssue {
  const plain = withLatinDigits(text)
    .replace(/[‐-―−]/g, '-')
    .replace(/،/g, ',');
  const read: WeeklyShift[] = [];
  for (const part of plain.split(/[;؛\n]/)) {
    if (part.trim() === '') continue;
    const shifts = readPart(part);
    if ('code' in shifts) return shifts;
    read.push(...shifts);
  }
  return read;
}
