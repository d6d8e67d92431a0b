/** Makes texts comparable whatever the keyboard: one form for letter case, accents, dotless i, Persian digits and quotes. */

/** Letters that Unicode does not take apart, each beside the letter it is compared as. */
const SAME_LETTERS = 'ıi łl øo đd ىی يی كک ەه';

/** Arabic-Indic and Persian digits as Latin ones, everything else as it stands. */
export const withLatinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

/**
 * A text in lower case, without accents, marks and punctuation, its words apart by single spaces.
 *
 * @example foldText('“Oluşturulma  TARİHİ”') // 'olusturulma tarihi'
 */
export function foldText(text: string): string {
  return withLatinDigits(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ıłøđىيكە]/g, (letter) => SAME_LETTERS[SAME_LETTERS.indexOf(letter) + 1]!)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
