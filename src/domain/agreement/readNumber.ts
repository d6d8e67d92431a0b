/** Reads a number as people type it: grouping, decimal comma, per cent, currency signs, digits of other scripts. */

import { withLatinDigits } from '../text/withLatinDigits';

export type DecimalMark = '.' | ',';

/** What separates thousands but never decimals: spaces of all kinds, apostrophes, the Arabic thousands mark. */
const GROUPING = /(?<digit>\d)[\s'’\u066c](?=\d)/g;

const CURRENCY = /^(?:\p{Sc}|[A-Z]{3}\b)\s*|\s*(?:\p{Sc}|\b[A-Z]{3})$/gu;

/** Persian and Arabic digits become Latin ones; their per cent and decimal signs likewise; writing marks go. */
const toLatin = (text: string): string =>
  withLatinDigits(text)
    .replace(/٪/g, '%')
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/[−–]/g, '-');

/**
 * Reads one number.
 *
 * Where a lone mark could be either (`1.250`), the locale decides; where it cannot group thousands (`49.6`), it is
 * the decimal mark whatever the locale says.
 *
 * @param text as typed
 * @param decimalMark of the file's locale
 * @returns the number and whether a per cent sign stood with it; `null` where the text is no number
 * @example readNumber('1 250 000,5', ',') // { number: 1250000.5, isPercent: false }
 */
export function readNumber(text: string, decimalMark: DecimalMark): { number: number; isPercent: boolean } | null {
  let rest = toLatin(text).trim();
  const isPercent = /^%|%$/.test(rest);
  rest = rest.replace(/^%|%$/g, '').trim().replace(CURRENCY, '').trim().replace(GROUPING, '$<digit>');
  const sign = rest.startsWith('-') ? -1 : 1;
  const plain = plainDigits(rest.replace(/^[-+]\s*/, ''), decimalMark);
  if (plain === null) return null;
  return { number: sign * (isPercent ? percent(plain) : Number(plain)), isPercent };
}

/** Moving the point in the text keeps 49.6% at 0.496, where a division would leave 0.49600000000000005 elsewhere. */
const percent = (plain: string): number => Number(`${plain}e-2`);

function plainDigits(text: string, decimalMark: DecimalMark): string | null {
  // The Arabic decimal mark is never anything else.
  const marked = text.replace('\u066b', decimalMark);
  const group = decimalMark === '.' ? ',' : '.';
  const [whole = '', fraction, more] = marked.split(decimalMark);
  if (more === undefined && /^\d*$/.test(fraction ?? '')) {
    if (/^\d+$/.test(whole) || (whole === '' && fraction)) return `${whole || '0'}.${fraction ?? '0'}`;
    if (isGrouped(whole, group)) return `${whole.split(group).join('')}.${fraction || '0'}`;
  }
  // The other mark, alone and not before exactly three digits, can only be meant as a decimal mark.
  const other = marked.split(group);
  const isLoneDecimal =
    other.length === 2 && /^\d*$/.test(other[0]!) && /^\d+$/.test(other[1]!) && other[1]!.length !== 3;
  if (isLoneDecimal) return `${other[0] || '0'}.${other[1]!}`;
  // Several of the locale's own decimal marks can only group: 1.250.000 in an English file.
  return isGrouped(marked, decimalMark) && marked.split(decimalMark).length > 2
    ? marked.split(decimalMark).join('')
    : null;
}

function isGrouped(text: string, mark: string): boolean {
  const groups = text.split(mark);
  return groups.length > 1 && /^\d{1,3}$/.test(groups[0]!) && groups.slice(1).every((digits) => /^\d{3}$/.test(digits));
}
