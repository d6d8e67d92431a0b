/** The sidebar's sentences in each language that has them; English fixes the keys. */
import { languageOf, type Language } from '../language';
import type { Text } from '../translate';
import { en, type TextKey } from './en';
import { fa } from './fa';

export type { TextKey } from './en';

export const SIDEBAR_LANGUAGES = ['en', 'fa'] as const satisfies readonly Language[];

/** The language in which the sidebar speaks to someone with this locale: English where it has no texts in theirs. */
export function sidebarLanguageOf(locale: string): Language {
  const language = languageOf(locale);
  return SIDEBAR_LANGUAGES.find((known) => known === language) ?? 'en';
}

export const isTextKey = (key: string): key is TextKey => key in en;

/** English for a language that has no sidebar texts yet. */
export const sidebarTexts = (language: Language): Readonly<Record<TextKey, Text>> => (language === 'fa' ? fa : en);
