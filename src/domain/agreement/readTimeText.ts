/** Reads a time of day as people type it. */
import { withLatinDigits } from '../text/withLatinDigits';

const TIME = /^(\d{1,2})(?:[:.h](\d{2}))?(?::(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?$/i;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/**
 * The time as `09:00`, with seconds only where there are any.
 *
 * @returns `null` where the text is no time; `24:00` closes a day
 * @example readTimeText('5 pm') // '17:00'
 */
export function readTimeText(text: string): string | null {
  const latin = withLatinDigits(text);
  const match = TIME.exec(latin.trim());
  if (match === null) return null;
  const [, hourText, minuteText = '00', secondText = '00', half] = match;
  let hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half[0]!.toLowerCase() === 'p' ? 12 : 0);
  }
  if (minute > 59 || second > 59 || hour > 24 || (hour === 24 && minute + second > 0)) return null;
  return `${twoDigits(hour)}:${twoDigits(minute)}${second > 0 ? `:${twoDigits(second)}` : ''}`;
}
