/** Reads a calendar day as people type it, where it can be read in one way only. */
import { withLatinDigits } from '../text/withLatinDigits';
import { parseIsoDay } from '../time/civilDay';

const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/;

/**
 * The day as `2026-12-25`.
 *
 * Dots put the day first everywhere; with slashes and dashes day and month are told apart only by a number above 12,
 * never guessed.
 *
 * @returns `null` where the text is no day, or could be two
 * @example readDateText('25.12.2026') // '2026-12-25'
 */
export function readDateText(text: string): string | null {
  const latin = withLatinDigits(text.trim());
  const yearFirst = YEAR_FIRST.exec(latin);
  if (yearFirst !== null) return isoOf(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!);
  const yearLast = YEAR_LAST.exec(latin);
  if (yearLast === null) return null;
  const [, first = '', separator, second = '', year = ''] = yearLast;
  if (separator === '.' || Number(first) > 12 || first === second) return isoOf(year, second, first);
  return Number(second) > 12 ? isoOf(year, first, second) : null;
}

function isoOf(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parseIsoDay(iso) === null ? null : iso;
}
