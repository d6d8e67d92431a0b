/** What the sidebar asks first of a file: language, locale, and what Pactline has in it. */
import { localeTag } from '../locales/localeTags';
import type { Platform } from '../ports';
import type { FileView, Reply } from './contract';
import { personLanguage } from './personLanguage';

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
