/** Calendar months as instants, so that each lead falls into its month without a look into the calendar. */
import { dayNumber, DAY_MS } from '../time/civilDay';
import { fromLocal } from '../time/zone';

/** A month as a number that can be counted on: year × 12 + month, January being 0. */
export type MonthNumber = number;

/** @param month January is 1 */
export const monthNumber = (year: number, month: number): MonthNumber => year * 12 + month - 1;

export const yearOf = (month: MonthNumber): number => Math.floor(month / 12);

/** January is 1. */
export const monthOfYear = (month: MonthNumber): number => (month % 12) + 1;

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
    const month = first + index;
    starts[index] = fromLocal(zone, dayNumber(yearOf(month), monthOfYear(month), 1) * DAY_MS);
  }
  starts[count] = Math.min(starts[count]!, endsAt);
  return { zone, first, count, starts };
}

/** Index of the month that holds an instant, −1 for one outside of all and for NaN. */
export function monthIndex({ starts, count }: Months, epochMs: number): number {
  if (!(epochMs >= starts[0]! && epochMs < starts[count]!)) return -1;
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= epochMs) low = middle;
    else high = middle - 1;
  }
  return low;
}
