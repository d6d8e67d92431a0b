/** What Sheets makes of a text that is typed, or that a script writes into a cell that is not plain text. */
import { isFormulaExpression } from './formulaText';
import type { LocaleFacts } from './localeFacts';
import { serialFromCivil } from './zone';

export type Typed =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `pattern` is the number format that came with the text, `null` when it was a bare number. */
  | { readonly kind: 'number'; readonly value: number; readonly pattern: string | null }
  | { readonly kind: 'formula'; readonly formula: string };

interface TypedNumber {
  readonly value: number;
  readonly pattern: string | null;
}

const CURRENCY = '[$€£¥₺₽₹﷼]|zł';
const escapeForRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\']/g, '\\$&');

/** `1,234.50`, `-3`, `1e5`, `12%`, `$4.20`, all by the locale's separators. */
function readNumber(text: string, locale: LocaleFacts): TypedNumber | null {
  const currency = new RegExp(`^([+-]?)\\s*(?:(${CURRENCY})\\s*)?(.*?)(?:\\s*(${CURRENCY}))?\\s*$`).exec(text);
  if (!currency) return null;
  const [, sign = '', before, body = '', after] = currency;
  const isPercent = body.endsWith('%');
  const digits = isPercent ? body.slice(0, -1).trimEnd() : body;
  const group = locale.group === ' ' ? '[ \\u00a0\\u202f]' : escapeForRegExp(locale.group);
  const decimal = escapeForRegExp(locale.decimal);
  const shape = new RegExp(`^([+-]?)(\\d{1,3}(?:${group}\\d{3})+|\\d*)(?:${decimal}(\\d*))?(?:[eE]([+-]?\\d+))?$`).exec(
    digits,
  );
  if (!shape || !/\d/.test(digits) || (sign && shape[1])) return null;
  const [, innerSign = '', whole = '', fraction = '', exponent] = shape;
  if (whole === '' && fraction === '') return null;
  const bare = whole.replace(/\D/g, '');
  const magnitude = Number(`${bare || '0'}.${fraction || '0'}${exponent ? `e${exponent}` : ''}`);
  const signed = sign === '-' || innerSign === '-' ? -magnitude : magnitude;
  const symbol = before ?? after;
  const isGrouped = bare !== whole;
  if (isPercent) return { value: signed / 100, pattern: fraction ? '0.00%' : '0%' };
  if (symbol) {
    const amount = fraction ? '#,##0.00' : '#,##0';
    return { value: signed, pattern: before ? `"${symbol}"${amount}` : `${amount} "${symbol}"` };
  }
  if (exponent) return { value: signed, pattern: '0.00E+00' };
  return { value: signed, pattern: isGrouped ? (fraction ? '#,##0.00' : '#,##0') : null };
}

function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

/** `9:00`, `9:00:30`, `9 pm`, `30:00` (a duration); answers a part of a day. */
function readTime(text: string): TypedNumber | null {
  const shape = /^(\d{1,4})(?::(\d{2})(?::(\d{2}(?:\.\d{1,3})?))?)?\s*([ap]\.?m\.?)?$/i.exec(text);
  if (!shape || (shape[2] === undefined && !shape[4])) return null;
  const [, hourText = '', minuteText = '0', secondText, half] = shape;
  let hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText ?? 0);
  if (minute > 59 || second >= 60) return null;
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  }
  const seconds = secondText === undefined ? '' : ':ss';
  const pattern = half ? `h:mm${seconds} am/pm` : hour >= 24 ? `[h]:mm${seconds}` : `h:mm${seconds}`;
  return { value: (hour * 3600 + minute * 60 + second) / 86_400, pattern };
}

function civil(year: number, month: number, day: number, pattern: string): TypedNumber | null {
  const value = serialFromCivil(year, month, day);
  return Number.isNaN(value) || year < 1 || year > 9999 ? null : { value, pattern };
}

function readNumericDate(text: string, locale: LocaleFacts, yearNow: number): TypedNumber | null {
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) {
    const pattern = iso[2] === '-' ? 'yyyy-mm-dd' : 'yyyy/mm/dd';
    return civil(Number(iso[1]), Number(iso[3]), Number(iso[4]), pattern);
  }
  const separators = locale.dateSeparator === '.' ? '[-/.]' : '[-/]';
  const shape = new RegExp(`^(\\d{1,2})(${separators})(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?$`).exec(text);
  if (!shape) return null;
  const [, first = '', separator = '', second = '', yearText] = shape;
  if (yearText === undefined && separator === '.') return null;
  const [month, day] = locale.dateOrder === 'dmy' ? [second, first] : [first, second];
  const year = yearText === undefined ? yearNow : fullYear(yearText);
  const short = locale.dateOrder === 'dmy' ? `d${separator}m` : `m${separator}d`;
  return civil(year, Number(month), Number(day), yearText === undefined ? short : locale.datePattern);
}

function readNamedDate(text: string, locale: LocaleFacts): TypedNumber | null {
  const month = (name: string): number => locale.months.get(name.toLocaleLowerCase(locale.tag).replace(/\.$/, '')) ?? 0;
  const dayFirst = /^(\d{1,2})[ -]([^\d\s,-]+\.?)[ -,]\s?(\d{4}|\d{2})$/u.exec(text);
  if (dayFirst) {
    const [, day = '', name = '', year = ''] = dayFirst;
    return civil(fullYear(year), month(name), Number(day), text.includes('-') ? 'd-mmm-yyyy' : 'd mmm yyyy');
  }
  const monthFirst = /^([^\d\s,]+\.?) (\d{1,2}),? (\d{4})$/u.exec(text);
  if (!monthFirst) return null;
  const [, name = '', day = '', year = ''] = monthFirst;
  return civil(Number(year), month(name), Number(day), 'mmm d, yyyy');
}

function readDate(text: string, locale: LocaleFacts, yearNow: number): TypedNumber | null {
  const whole = readNumericDate(text, locale, yearNow) ?? readNamedDate(text, locale);
  if (whole) return whole;
  const split = /^(.*?\S),?\s+(\d{1,2}(?::\d{2}){1,2}(?:\.\d{1,3})?(?:\s*[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?)$/i.exec(
    text,
  );
  if (!split) return null;
  const day = readNumericDate(split[1] ?? '', locale, yearNow) ?? readNamedDate(split[1] ?? '', locale);
  const time = readTime(split[2] ?? '');
  if (!day || !time || time.value >= 1) return null;
  return { value: day.value + time.value, pattern: `${day.pattern ?? ''} ${time.pattern ?? ''}` };
}

/**
 * Reads a text as Sheets reads typing.
 *
 * @param text as typed; a leading `'` keeps the rest a text
 * @param yearNow year that `3/14` falls in
 * @example readTyped('1.234,5', localeFacts('de_DE'), 2026) is the number 1234.5 with the pattern `#,##0.00`
 */
export function readTyped(text: string, locale: LocaleFacts, yearNow: number): Typed {
  if (text === '') return { kind: 'blank' };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'boolean', value: trimmed.length === 4 };
  // Digits begin every number and date; names of months are the only other beginning, and only before a year.
  if (trimmed.length > 60 || !/\d/.test(trimmed)) return { kind: 'text', text };
  const number = readNumber(trimmed, locale) ?? readTime(trimmed) ?? readDate(trimmed, locale, yearNow);
  if (number) return { kind: 'number', ...number };
  if (/^[+-]/.test(trimmed) && isFormulaExpression(trimmed, locale)) return { kind: 'formula', formula: `=${trimmed}` };
  return { kind: 'text', text };
}
