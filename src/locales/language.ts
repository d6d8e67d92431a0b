/** The languages Pactline speaks, and what a reader of each expects. */
import { LANGUAGES, type Language } from '../domain/languages';

export { LANGUAGES, type Language };

/** How each language calls itself, for lists from which people choose. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  pl: 'Polski',
  tr: 'Türkçe',
  fa: 'فارسی',
};

export const isLanguage = (value: string): value is Language => (LANGUAGES as readonly string[]).includes(value);

/**
 * The language to speak to someone with this locale.
 *
 * @param locale such as `pl`, `es_MX` or `fa-IR`
 * @returns the closest language, English where there is none
 * @example languageOf('es_MX') // 'es'
 */
export function languageOf(locale: string): Language {
  const language = locale.slice(0, 2).toLowerCase();
  return isLanguage(language) ? language : 'en';
}

export const isRightToLeft = (language: Language): boolean => language === 'fa';
