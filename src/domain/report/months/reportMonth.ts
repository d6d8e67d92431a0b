/** Which month the report shows: the one of the last complete day, so that the first of a month shows the closed one. */
import type { DayNumber } from '../../time/calendarRules';
import { civilDay, dayNumber, daysInMonth } from '../../time/civilDay';
import { localDay } from '../../time/zone';
import { monthNumber, monthOfYear, yearOf, type MonthNumber } from './monthStarts';

export interface ReportMonth {
  readonly year: number;
  /** January is 1. */
  readonly month: number;
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
  /** Yesterday, seen from the refresh: a day that has only begun cannot be compared with its goal. */
  readonly lastCompleteDay: DayNumber;
  /** Days of the month that are complete: 1 to the month's length, never 0. */
  readonly completeDays: number;
}

/**
 * The month to show.
 *
 * @param zone IANA name of the agreement's zone
 * @param asOfMs epoch milliseconds of the refresh
 * @param chosen month that people want to see; `null`: the latest. One that has not begun yet gives the latest too
 * @example reportMonth('Etc/UTC', Date.UTC(2026, 10, 1, 2)).month // 10: October, complete
 */
export function reportMonth(zone: string, asOfMs: number, chosen: MonthNumber | null = null): ReportMonth {
  const yesterday = localDay(zone, asOfMs) - 1;
  const latest = civilDay(yesterday);
  const isEarlier = chosen !== null && chosen < monthNumber(latest.year, latest.month);
  const year = isEarlier ? yearOf(chosen) : latest.year;
  const month = isEarlier ? monthOfYear(chosen) : latest.month;
  const firstDay = dayNumber(year, month, 1);
  const lastDay = firstDay + daysInMonth(year, month) - 1;
  const lastCompleteDay = isEarlier ? lastDay : yesterday;
  return { year, month, firstDay, lastDay, lastCompleteDay, completeDays: lastCompleteDay - firstDay + 1 };
}

/** True where nothing of the month is still to come: its words are final. */
export const isClosed = ({ lastDay, lastCompleteDay }: ReportMonth): boolean => lastCompleteDay >= lastDay;
