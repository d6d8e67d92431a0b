/** Reads one date cell as far as it can be read without its column. */
import type { Cell } from '../cell';
import { DAY_MS } from '../time/civilDay';
import { fromLocal } from '../time/zone';
import { readDateText, type DateMemory, type DateText } from './dateText';
import { isDayOf, readIsoText } from './isoText';

const LATEST_MS = Date.UTC(2200, 0, 1);
/** 1970-01-01 as a sheet counts days. */
const SERIAL_OF_1970 = 25_569;
/** A number this large counts milliseconds (1973 on), a smaller one days. */
const SMALLEST_EPOCH = 1e11;

/** The instant if it lies in 1970 to 2199, else NaN: a time of day alone reads as 1899, a slip as the year 20199. */
const plausible = (epochMs: number): number => (epochMs >= 0 && epochMs < LATEST_MS ? epochMs : NaN);

/**
 * The instant of a text that was taken apart.
 *
 * @param zone in which a text without zone is meant
 * @returns epoch milliseconds; NaN where no month has such a day, or outside 1970 to 2199
 */
export function instantOfText(date: DateText, dayFirst: boolean, zone: string): number {
  const isTurned = date.form !== 'monthFirst' && dayFirst;
  const month = isTurned ? date.second : date.first;
  const day = isTurned ? date.first : date.second;
  if (!isDayOf(date.year, month, day)) return NaN;
  const localMs = Date.UTC(date.year, month - 1, day) + date.time;
  return plausible(Number.isNaN(date.offsetMinutes) ? fromLocal(zone, localMs) : localMs - date.offsetMinutes * 60_000);
}

/**
 * Reads a filled cell: a date, a serial or epoch milliseconds, a text.
 *
 * @param memory of the column
 * @returns epoch milliseconds, NaN for what is no date; or the text taken apart, where its column has to decide
 */
export function readDateCell(cell: Cell, zone: string, memory: DateMemory): number | DateText {
  if (typeof cell === 'object') return plausible(cell.getTime());
  if (typeof cell === 'boolean') return NaN;
  if (typeof cell === 'number') {
    if (cell >= SMALLEST_EPOCH) return plausible(cell);
    const localMs = plausible(Math.round((cell - SERIAL_OF_1970) * DAY_MS));
    return Number.isNaN(localMs) ? NaN : fromLocal(zone, localMs);
  }
  const localMs = readIsoText(cell);
  if (!Number.isNaN(localMs)) return plausible(cell.endsWith('Z') ? localMs : fromLocal(zone, localMs));
  if (cell.length < 14 && /^\d{12,13}$/.test(cell)) return plausible(Number(cell));
  const date = readDateText(cell, memory);
  if (date === null) return NaN;
  return date.form === 'monthFirst' || date.first === date.second ? instantOfText(date, false, zone) : date;
}
