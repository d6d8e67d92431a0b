/** Reads one date cell that is no text, or the rare text that counts milliseconds: what needs no column to be understood. */
import type { Cell } from '../../cell';
import { DAY_MS, SHEETS_EPOCH_DAY } from '../../time/civilDay';
import { fromLocal } from '../../time/zone';

const LATEST_MS = Date.UTC(2200, 0, 1);
/** A number this large counts milliseconds (1973 on), a smaller one days. */
const SMALLEST_EPOCH = 1e11;

/** The instant if it lies in 1970 to 2199, else NaN: a time of day alone reads as 1899, a slip as the year 20199. */
export const plausibleInstant = (epochMs: number): number => (epochMs >= 0 && epochMs < LATEST_MS ? epochMs : NaN);

/**
 * Reads a date, a serial, or epoch milliseconds.
 *
 * @param zone in which serials are meant
 * @returns epoch milliseconds; NaN for what is no date of 1970 to 2199
 * @example readDateCell(1559342400000, 'Etc/UTC') // 1559342400000: as a number so large, it is no serial
 */
export function readDateCell(cell: Exclude<Cell, string>, zone: string): number {
  if (typeof cell === 'object') return plausibleInstant(cell.getTime());
  if (typeof cell === 'boolean') return NaN;
  if (cell >= SMALLEST_EPOCH) return plausibleInstant(cell);
  const localMs = plausibleInstant(Math.round((cell + SHEETS_EPOCH_DAY) * DAY_MS));
  return Number.isNaN(localMs) ? NaN : fromLocal(zone, localMs);
}

/** Epoch milliseconds as text; NaN for all other texts. */
export const readEpochText = (text: string): number =>
  text.length < 14 && /^\d{12,13}$/.test(text) ? plausibleInstant(Number(text)) : NaN;
