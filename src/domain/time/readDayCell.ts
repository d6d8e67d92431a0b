/** Reads a calendar day from a cell: the day that the sheet shows, whatever instant stands behind it. */
import { type Cell, isDate } from '../cell';
import type { DayNumber } from './calendarRules';
import { DAY_MS, dayNumber, SHEETS_EPOCH_DAY } from './civilDay';
import { readMoment } from './readMoment';
import { localDay } from './zone';

/**
 * @param cell a date cell, an ISO 8601 text, or a serial as Sheets counts days
 * @param cellTimeZone the spreadsheet's; a text with a zone of its own is an instant, and means its day there
 * @returns `null` for what is no day from 1900 to 9999, a cell that holds but a time included
 * @example readDayCell(46016, 'Etc/UTC') // 20447: 2025-12-25
 */
export function readDayCell(cell: Cell, cellTimeZone: string): DayNumber | null {
  let day: DayNumber | null = null;
  if (typeof cell === 'number') day = Math.floor(cell) + SHEETS_EPOCH_DAY;
  // Half a second, because a date that a formula made may lack a millisecond of midnight.
  else if (isDate(cell)) day = localDay(cellTimeZone, cell.getTime() + 500);
  else if (typeof cell === 'string') {
    const moment = readMoment(cell);
    if (moment?.hasZone) day = localDay(cellTimeZone, moment.milliseconds);
    else if (moment) day = Math.floor(moment.milliseconds / DAY_MS);
  }
  return day !== null && day >= dayNumber(1900, 1, 1) && day * DAY_MS < Date.UTC(10_000) ? day : null;
}
