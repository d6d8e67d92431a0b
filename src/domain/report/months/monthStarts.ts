/** Calendar months as instants, so that each lead falls into its month without a look into the calendar. */
import type { DayNumber } from '../../time/calendarRules';
import { civilDay, dayNumber, DAY_MS } from '../../time/civilDay';
import { fromLocal } from '../../time/zone';

/** A month as a number that can be counted on: year × 12 + month, January being 0. */
export type MonthNumber = number;

/** @param month January is 1 */
export const monthNumber = (year: number, month: number): MonthNumber => year * 12 + month - 1;

export const yearOf = (month: MonthNumber): number => Math.floor(month / 12);

/** January is 1. */
export const monthOfYear = (month: MonthNumber): number => (month % 12) + 1;

/** The month of a day. */
export function monthOf(day: DayNumber): MonthNumber {
  const { year, month } = civilDay(day);
  return monthNumber(year, month);
}

export const firstDayOf = (month: MonthNumber): DayNumber => dayNumber(yearOf(month), monthOfYear(month), 1);

export interface Months {
  /** IANA name: in which days are meant. */
  readonly zone: string;
  readonly first: MonthNumber;
  readonly count: number;
  /** Epoch milliseconds at which each month begins; one more than `count`, the last being the end. */
  readonly starts: Float64Array;
}

/**
 * So many months in a row, the last one included.
 *
 * @param endsAt epoch milliseconds at which the last month is cut off: what is not a complete day is left out
 */
export function monthsUpTo(zone: string, last: MonthNumber, count: number, endsAt = Infinity): Months {
  const first = last - count + 1;
  const starts = new Float64Array(count + 1);
  for (let index = 0; index <= count; index += 1) {
    starts[index] = fromLocal(zone, firstDayOf(first + index) * DAY_MS);
  }
  starts[count] = Math.min(starts[count]!, endsAt);
  return { zone, first, count, starts };
}

/** Thirty-one days, the clocks being set back within them. */
const LONGEST_MONTH_MS = 32 * DAY_MS;

/** Index of the month that holds an instant, −1 for one outside of all and for NaN. */
export function monthIndex({ starts, count }: Months, epochMs: number): number {
  if (!(epochMs >= starts[0]! && epochMs < starts[count]!)) return -1;
  // No month is longer, so the guess is never too late, and a few months early where many lie behind.
  let month = Math.min(count - 1, Math.floor((epochMs - starts[0]!) / LONGEST_MONTH_MS));
  while (epochMs >= starts[month + 1]!) month += 1;
  return month;
}
