/** Reads dates written as ISO 8601 has them: the one way in which every country writes them alike. */
import { withLatinDigits } from '../text/withLatinDigits';
import { DAY_MS, MINUTE_MS, dayNumber, isDayOf } from './civilDay';

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

interface Moment {
  /** Epoch milliseconds where a zone is written, else the wall time as if in UTC. */
  readonly milliseconds: number;
  readonly hasZone: boolean;
}

function offsetMinutes(zone: string): number {
  if (zone === 'Z' || zone === 'z') return 0;
  const digits = zone.replace(/\D/g, '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return zone.startsWith('-') ? -minutes : minutes;
}

/**
 * Reads a date, with a time or without.
 *
 * @param text such as `2025-06-30`, `2025-06-30 16:30` or `2025-06-30T16:30:00+02:00`; `24:00` ends a day
 * @returns `null` for any other text, and for days and times that there are not
 * @example readMoment('1970-01-02 00:00:01Z') // { milliseconds: 86_401_000, hasZone: true }
 */
export function readMoment(text: string): Moment | null {
  // Other digits are rare, and looking for them in 200,000 texts is not free.
  const match = ISO.exec(text.trim()) ?? ISO.exec(withLatinDigits(text).trim());
  if (!match) return null;
  const [, year, month, day, hour = 0, minute = 0, second = 0, fraction = 0, zone] = match;
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second) + Number(`0.${fraction}`);
  if (Number(minute) > 59 || Number(second) > 59 || seconds > 86_400) return null;
  if (!isDayOf(Number(year), Number(month), Number(day))) return null;
  const local = dayNumber(Number(year), Number(month), Number(day)) * DAY_MS + Math.round(seconds * 1000);
  return zone === undefined
    ? { milliseconds: local, hasZone: false }
    : { milliseconds: local - offsetMinutes(zone) * MINUTE_MS, hasZone: true };
}
