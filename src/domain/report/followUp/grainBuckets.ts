/** Days, weeks or months of hand-off, up to the last complete day: what speed and depth are split by. */
import type { DayNumber, Weekday } from '../../time/calendarRules';
import { weekday } from '../../time/civilDay';
import { dayBuckets, type DayBuckets } from './dayBuckets';
import { firstDayOf, monthNumber, monthsUpTo } from '../months/monthStarts';
import type { Grain } from '../reportChoice';
import type { ReportMonth } from '../months/reportMonth';

/** Weeks and months looked back on: a quarter; a year and the month shown. */
const WEEKS = 13;
const MONTHS = 13;

interface GrainBuckets {
  readonly grain: Grain;
  /** First day of each. */
  readonly firstDays: readonly DayNumber[];
  readonly buckets: DayBuckets;
}

/** The longest month: where in its year a bucket of months is looked for first, see `bucketOf`. */
const LONGEST_MONTH_DAYS = 31;

/**
 * Buckets that end with the last complete day's; by day, those of the whole month.
 *
 * @param zone IANA name in which the days are meant
 */
export function grainBuckets(grain: Grain, zone: string, month: ReportMonth, weekStartsOn: Weekday): GrainBuckets {
  if (grain === 'month') {
    const { first, count, starts } = monthsUpTo(zone, monthNumber(month.year, month.month), MONTHS);
    const firstDays = Array.from({ length: count }, (_month, index) => firstDayOf(first + index));
    return { grain, firstDays, buckets: { firstDay: firstDays[0]!, daysEach: LONGEST_MONTH_DAYS, count, starts } };
  }
  const daysEach = grain === 'week' ? 7 : 1;
  const intoWeek = (weekday(month.lastCompleteDay) - weekStartsOn + 7) % 7;
  const firstDay = grain === 'week' ? month.lastCompleteDay - intoWeek - 7 * (WEEKS - 1) : month.firstDay;
  const count = grain === 'week' ? WEEKS : month.lastDay - month.firstDay + 1;
  const firstDays = Array.from({ length: count }, (_bucket, index) => firstDay + daysEach * index);
  return { grain, firstDays, buckets: dayBuckets(zone, firstDay, daysEach, count) };
}
