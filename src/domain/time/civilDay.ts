/** Calendar days as numbers, so that a date can be added to, compared and looked up without a zone or a `Date`. */
import type { DayNumber, Weekday } from './calendarRules';

export const DAY_MS = 86_400_000;
export const HOUR_MS = 3_600_000;
export const MINUTE_MS = 60_000;

/** Day 0 of Sheets' serials and of its time cells, 1899-12-30, as a day number. */
export const SHEETS_EPOCH_DAY = -25_569;

interface CivilDay {
  readonly year: number;
  /** January is 1. */
  readonly month: number;
  readonly dayOfMonth: number;
}

/**
 * The number of a calendar day (proleptic Gregorian, years 100 to 275760).
 *
 * @param month January is 1; 13 is the January that follows
 * @param dayOfMonth may run past the month's end, or back below 1
 * @example dayNumber(1970, 1, 2) // 1
 */
export const dayNumber = (year: number, month: number, dayOfMonth: number): DayNumber =>
  Date.UTC(year, month - 1, dayOfMonth) / DAY_MS;

/** @example civilDay(0) // { year: 1970, month: 1, dayOfMonth: 1 } */
export function civilDay(day: DayNumber): CivilDay {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** @example weekday(0) // 4: 1970-01-01 was a Thursday */
export const weekday = (day: DayNumber): Weekday => (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;

/** @example daysInMonth(2028, 2) // 29 */
export const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? 28 + Number(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
    : 30 + ((month + (month >> 3)) & 1);

/** Whether there is such a day; without a `Date`, because this is asked of every text in a column. */
export const isDayOf = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** @example isoDay(20778) // '2026-11-21' */
export const isoDay = (day: DayNumber): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/**
 * Reads a day as ISO 8601 writes it.
 *
 * @returns `null` for any other text, and for days no month has, such as 30 February
 * @example parseIsoDay('2026-11-21') // 20778
 */
export function parseIsoDay(text: string): DayNumber | null {
  const digits = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!digits) return null;
  const day = dayNumber(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  return isoDay(day) === text ? day : null;
}
