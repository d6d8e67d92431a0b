/** Reads yes and no in every language of Pactline, so that a tab whose language changed is still understood. */
import { sameWord } from '../text/sameWord';

export const YES_WORDS = ['true', 'yes', 'y', '1', 'sí', 'si', 'tak', 'evet', 'بله', 'آری', 'بلی'];
const NO = ['false', 'no', 'n', '0', 'nie', 'hayır', 'خیر', 'نه'];

/**
 * The answer meant, or `null` where it is neither.
 *
 * @example readYesNo('Hayır') // false
 */
export function readYesNo(text: string): boolean | null {
  const word = sameWord(text);
  if (YES_WORDS.some((yes) => sameWord(yes) === word)) return true;
  return NO.some((no) => sameWord(no) === word) ? false : null;
}
