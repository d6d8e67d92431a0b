/** Short sums over texts, by which a stray edit of a record shows. They prove nothing: whoever wants to can reckon them. */
import { isoDay } from '../../time/civilDay';
import type { DayNumber } from '../../time/calendarRules';
import type { StoredValue } from './recordEntries';

/**
 * A sum of 64 bits in 14 letters and digits. Two texts that differ in one character never have the same.
 *
 * @example textSum('') !== textSum(' ') // true
 */
export function textSum(text: string): string {
  let [first, second] = [0x2f6e2b1, 0x51ed27];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // Either step can be undone for a known character, so a single difference stays one to the end.
    first = Math.imul(first ^ code, 0x1000193);
    second = (Math.imul(second, 0x10dcd) + code) | 0;
  }
  return [first, second].map((part) => (part >>> 0).toString(36).padStart(7, '0')).join('');
}

/** What a row of a record says; its place on the tab and its state are no part of it. */
export interface RecordRow {
  readonly version: number | null;
  /** First day on which the version holds. */
  readonly day: DayNumber | null;
  readonly term: string;
  readonly value: StoredValue;
  /** What stands beside the value for people. */
  readonly words: string;
}

/** The check of one row. */
export const rowCheck = ({ version, day, term, value, words }: RecordRow): string =>
  textSum(JSON.stringify([version, day === null ? null : isoDay(day), term, settled(value), settled(words)]));

/** Sheets keep fifteen digits of a number and one kind of line end. */
function settled(value: StoredValue): StoredValue {
  if (typeof value === 'number') return Number(value.toPrecision(14));
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
}

/** One sum over the checks of rows in any order. */
export const digestOf = (checks: readonly string[]): string => textSum([...checks].sort().join(' '));
