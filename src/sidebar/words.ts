/** Everything a page says, in one person's language and by one file's locale: sentences, numbers, days, instants. */
import type { Language } from '../locales/language';
import { isRightToLeft } from '../locales/language';
import { dateTag, numberTag } from '../locales/localeTags';
import { sidebarTexts, type TextKey } from '../locales/sidebar';
import { pluralForm, translate, type TextValues } from '../locales/translate';

export interface Words {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** Numbers among the values come out in the reader's digits; `count` chooses the plural form. */
  readonly say: (key: TextKey, values?: TextValues) => string;
  readonly number: (value: number, decimals?: number) => string;
  /** A text whose Latin digits the reader would write otherwise, such as `12–14, 30`. */
  readonly digits: (text: string) => string;
  /** A text of the file, kept from turning the words around it. */
  readonly apart: (text: string) => string;
  /** @param rate 0 to 1 */
  readonly percent: (rate: number, decimals?: number) => string;
  /** @param epochMs shown in the file's zone, such as `21 Nov, 02:14` */
  readonly instant: (epochMs: number) => string;
  /** @param epochMs midnight UTC of a day, shown as `4 March 2026` */
  readonly longDay: (epochMs: number) => string;
  /** @param isoDay such as `2026-11-21`, shown as `November 21, 2026`; another text comes back as it is */
  readonly day: (isoDay: string) => string;
  /** @param hour 0 to 24, shown as `02:00` */
  readonly hour: (hour: number) => string;
}

/** Isolates keep a Latin name from turning the words around it, in a right-to-left sentence. */
const isolate = (text: string): string => `\u2068${text}\u2069`;

/**
 * Words for one reader.
 *
 * @param language of the sidebar
 * @param locale of the file, such as `pl_PL`: it decides separators and the order of a date
 * @param timeZone of the file, IANA name
 */
export function makeWords(language: Language, locale: string, timeZone: string): Words {
  const direction = isRightToLeft(language) ? 'rtl' : 'ltr';
  const numbers = numberTag(language, locale);
  const dates = dateTag(language, locale);
  const number = (value: number, decimals = 0): string =>
    new Intl.NumberFormat(numbers, { maximumFractionDigits: decimals }).format(value);
  const percent = (rate: number, decimals = 0): string =>
    new Intl.NumberFormat(numbers, { style: 'percent', maximumFractionDigits: decimals }).format(rate);
  const instant = (epochMs: number): string =>
    new Intl.DateTimeFormat(dates, {
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
    }).format(epochMs);
  const digits = (text: string): string =>
    language === 'fa' ? text.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit))).replace(/,/g, '،') : text;
  const longDay = (epochMs: number): string =>
    new Intl.DateTimeFormat(dates, { dateStyle: 'long', timeZone: 'UTC' }).format(epochMs);
  const day = (isoDay: string): string =>
    /^\d{4}-\d\d-\d\d$/.test(isoDay) ? longDay(Date.parse(isoDay)) : apart(isoDay);
  const twoDigits = new Intl.NumberFormat(numbers, { minimumIntegerDigits: 2 });
  const hour = (value: number): string => `${twoDigits.format(value)}:${twoDigits.format(0)}`;

  const apart = (text: string): string => (direction === 'rtl' ? isolate(text) : text);
  const shown = (value: string | number): string => {
    if (typeof value === 'number') return number(value, 2);
    return apart(value);
  };
  function say(key: TextKey, values: TextValues = {}): string {
    const text = sidebarTexts(language)[key];
    const form = pluralForm(language, Number(values['count'] ?? 0));
    const template = typeof text === 'string' ? text : (text[form] ?? text.other);
    const filled = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shown(value)]));
    return translate(language, template, filled);
  }
  return { language, direction, say, number, digits, apart, percent, instant, longDay, day, hour };
}
