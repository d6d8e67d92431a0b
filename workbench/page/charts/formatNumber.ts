/** Writes the numbers of an axis by Google's named formats or by a pattern, in the file's locale. */

const NAMED: Readonly<Record<string, Intl.NumberFormatOptions>> = {
  short: { notation: 'compact', maximumFractionDigits: 1 },
  long: { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 },
  percent: { style: 'percent', maximumFractionDigits: 2 },
  scientific: { notation: 'scientific' },
  decimal: { maximumFractionDigits: 3 },
};

/**
 * @param format `short`, `percent`, …, or an ICU pattern such as `#,##0.0`, `0%`, `$#,##0`; `''`: plain
 * @param locale such as `de_DE`
 * @example formatNumber(1234.5, '#,##0.00', 'de_DE') // '1.234,50'
 */
export function formatNumber(value: number, format: string, locale: string): string {
  const language = locale.replace('_', '-');
  const options = NAMED[format] ?? patternOptions(format);
  // Sheets writes Latin digits in every locale unless a pattern asks for others.
  const number = new Intl.NumberFormat(`${language}-u-nu-latn`, options).format(value);
  const { before, after } = affixes(format);
  return before + number + after;
}

function patternOptions(pattern: string): Intl.NumberFormatOptions {
  const digits = /[#0][#0,]*(?:\.([#0]*))?/.exec(pattern);
  if (digits === null) return { maximumFractionDigits: 3 };
  const fraction = digits[1] ?? '';
  return {
    useGrouping: digits[0].includes(','),
    minimumFractionDigits: fraction.replace(/#/g, '').length,
    maximumFractionDigits: fraction.length,
    ...(pattern.includes('%') ? { style: 'percent' } : {}),
  };
}

/** What stands around the digits of a pattern: a currency sign, a unit. */
function affixes(pattern: string): { before: string; after: string } {
  if (pattern in NAMED) return { before: '', after: '' };
  const positive = pattern.split(';')[0] ?? '';
  const digits = /[#0][#0,.]*/.exec(positive);
  if (digits === null) return { before: '', after: '' };
  const plain = (text: string): string => text.replace(/[%"\\]|\[[^\]]*\]/g, '');
  return {
    before: plain(positive.slice(0, digits.index)),
    after: plain(positive.slice(digits.index + digits[0].length)),
  };
}
