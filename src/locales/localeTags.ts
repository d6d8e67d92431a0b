/** Which tag of `Intl` writes what: numbers as the file writes them, months in the words of the reader. */
import type { Language } from './language';

/**
 * The locale of a file as a tag, English for one that `Intl` does not know.
 *
 * @example localeTag('pl_PL') // 'pl-PL'
 */
export function localeTag(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replace(/_/g, '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

export function dayComesFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(localeTag(locale)).formatToParts(0).map((part) => part.type);
  return parts.indexOf('day') < parts.indexOf('month');
}

/**
 * For numbers: separators are the file's, so that a sentence and the cells beside it agree. Persian digits go with
 * Persian separators: with a Polish comma they would be neither.
 *
 * @example numberTag('en', 'pl_PL') // 'pl-PL': 1 250 000,5
 */
export const numberTag = (language: Language, locale: string): string => (language === 'fa' ? 'fa' : localeTag(locale));

/**
 * For words among numbers: the reader's language, as the country of the file has it where it speaks it.
 *
 * @example wordTag('es', 'es_MX') // 'es-MX'
 */
export function wordTag(language: Language, locale: string): string {
  const tag = localeTag(locale);
  if (tag.split('-')[0] === language) return tag;
  // English alone has both orders of a date.
  return language === 'en' && dayComesFirst(locale) ? 'en-GB' : language;
}

/**
 * For days and instants: months in the reader's language, in the order of the file where the language knows it. Months
 * are Gregorian everywhere.
 *
 * @example dateTag('en', 'pl_PL') // 'en-GB-u-ca-gregory': 21 November 2026
 */
export const dateTag = (language: Language, locale: string): string => `${wordTag(language, locale)}-u-ca-gregory`;
