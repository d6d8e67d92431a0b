/** What the sidebar asks of the file as a whole: language, locale, and what Pactline has in it. */
import { refusal } from '../domain/agreement/refusal';
import { isLanguage, languageOf, type Language } from '../locales/language';
import { localeTag } from '../locales/localeTags';
import type { Platform } from '../ports';
import type { FileView, Reply } from './contract';

const LANGUAGE_KEY = 'pactline.language';

/** The language of the sidebar: the person's choice, else the account's. */
export function personLanguage({ userStore, userLocale }: Pick<Platform, 'userStore' | 'userLocale'>): Language {
  const chosen = userStore.get(LANGUAGE_KEY);
  return chosen !== null && isLanguage(chosen) ? chosen : languageOf(userLocale());
}

export function readFile(platform: Platform): Reply<FileView> {
  const { workbook } = platform;
  const names = workbook.names();
  const tabs = workbook.tabs();
  const locale = workbook.locale();
  return {
    ok: true,
    value: {
      fileId: workbook.fileId(),
      language: personLanguage(platform),
      locale,
      timeZone: workbook.timeZone(),
      argumentSeparator: argumentSeparator(locale),
      names: [...names.keys()].filter((name) => name.startsWith('SLA_')),
      canEdit: workbook.canEdit(),
      hasAgreement: names.has('SLA_QUOTA') || tabs.some((tab) => tab.role === 'agreement'),
      hasLeadLog: names.has('SLA_LOG_MAPPING'),
      hasReport: tabs.some((tab) => tab.role === 'report'),
    },
  };
}

/** Sheets takes a comma between arguments where a point is the decimal mark; `;` it takes everywhere. */
export function argumentSeparator(locale: string): ',' | ';' {
  const parts = new Intl.NumberFormat(localeTag(locale)).formatToParts(1.5);
  return parts.some((part) => part.type === 'decimal' && part.value === '.') ? ',' : ';';
}

export function chooseLanguage(platform: Platform, request: { readonly language: string }): Reply<FileView> {
  const language: unknown = (request as Partial<typeof request> | null)?.language;
  if (typeof language !== 'string' || !isLanguage(language)) {
    return { ok: false, issues: [refusal('unknownLanguage', { came: String(language) })] };
  }
  platform.userStore.set(LANGUAGE_KEY, language);
  return readFile(platform);
}
