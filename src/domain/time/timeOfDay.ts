/** Times of day as cells hold them: texts, time cells and parts of a day, all as seconds after midnight. */
import { type Cell, isDate } from '../cell';
import { withLatinDigits } from '../text/withLatinDigits';
import type { Shift } from './calendarRules';
import { DAY_MS, SHEETS_EPOCH_DAY } from './civilDay';
import { toLocal } from './zone';

const DAY_SECONDS = 86_400;

/**
 * Reads a time as text.
 *
 * @param text `9`, `09:00`, `9.00` or `09:00:30`
 * @returns seconds after midnight, or `null`
 * @example readTimeText('24:00') // 86_400
 */
export function readTimeText(text: string): number | null {
  const [, hours, minutes = '0', seconds = '0'] =
    /^(\d{1,2})(?:[:.](\d{2})(?:[:.](\d{2}))?)?$/.exec(withLatinDigits(text).trim()) ?? [];
  if (Number(minutes) > 59 || Number(seconds) > 59) return null;
  return withinDay(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
}

/**
 * Reads a time cell.
 *
 * @param cell text; a time cell, which reads as a date of 1899; a number from 0 to 1, the part of the day gone by
 * @param cellTimeZone the spreadsheet's, by whose clocks of 1899 a time cell is meant
 * @returns seconds after midnight, 0 to 86,400; `null` for what is no time, a date of a later year included
 */
export function readTimeOfDay(cell: Cell, cellTimeZone: string): number | null {
  if (typeof cell === 'string') return readTimeText(cell);
  if (typeof cell === 'number') return withinDay(Math.round(cell * DAY_SECONDS));
  if (!isDate(cell)) return null;
  return withinDay(Math.round((toLocal(cellTimeZone, cell.getTime()) - SHEETS_EPOCH_DAY * DAY_MS) / 1000));
}

const withinDay = (seconds: number): number | null => (seconds >= 0 && seconds <= DAY_SECONDS ? seconds : null);

/**
 * A range of two times; closing at or before opening is past midnight.
 *
 * @returns `null` where one of them is no time; 24:00 closes a day and opens none
 */
export function shiftBetween(opensSecond: number | null, closesSecond: number | null): Shift | null {
  if (opensSecond === null || opensSecond === DAY_SECONDS || closesSecond === null) return null;
  return { opensSecond, closesSecond: closesSecond > opensSecond ? closesSecond : closesSecond + DAY_SECONDS };
}
