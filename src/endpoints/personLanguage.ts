/** The language of the sidebar: the person's choice, else the account's. */
import { isLanguage, languageOf, type Language } from '../locales/language';
import type { Platform } from '../ports';

const LANGUAGE_KEY = 'pactline.language';

export function personLanguage({ userStore, userLocale }: Pick<Platform, 'userStore' | 'userLocale'>): Language {
  const chosen = userStore.get(LANGUAGE_KEY);
  return chosen !== null && isLanguage(chosen) ? chosen : languageOf(userLocale());
}

/** Keeps the person's choice, for every file. */
export const keepPersonLanguage = ({ userStore }: Pick<Platform, 'userStore'>, language: Language): void =>
  userStore.set(LANGUAGE_KEY, language);
