/** The languages Pactline speaks, and what a reader of each expects. */

export const LANGUAGES = ['en', 'es', 'pl', 'tr', 'fa'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Languages that a tab may be written in. */
export const SHEET_LANGUAGES = ['en', 'fa'] as const satisfies readonly Language[];

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
