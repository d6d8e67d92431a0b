/** What a click in the add-on's menu does beyond opening the sidebar. */
import { personLanguage } from './endpoints/personLanguage';
import { refresh, type RefreshOutcome } from './jobs/refresh';
import { problemOfThrow, refreshProblem, wordProblem, type RefreshProblem } from './jobs/refreshProblem';
import { readSheetTexts } from './locales/readSheetTexts';
import { translate } from './locales/translate';
import type { Platform } from './ports';

/**
 * Refreshes the report.
 *
 * @returns what to tell the person who clicked, in their language
 */
export function refreshFromMenu(platform: Platform): string {
  const language = personLanguage(platform);
  const texts = readSheetTexts(platform.sheetTextsJson(), language);
  if (!platform.workbook.canEdit()) return texts.notices.readOnly;
  const outcome = refreshOrProblem(platform);
  if (outcome === 'busy') return wordProblem(refreshProblem('busy'), texts, language);
  if ('code' in outcome) return wordProblem(outcome, texts, language);
  if (outcome.problem !== null) return wordProblem(outcome.problem, texts, language);
  const digits = new Intl.NumberFormat(language);
  return translate(language, texts.notices.refreshed, {
    counted: digits.format(outcome.rowsCounted),
    read: digits.format(outcome.rowsRead),
  });
}

/** Where not even the log could be written, the person who clicked is the one to be told. */
function refreshOrProblem(platform: Platform): RefreshOutcome | 'busy' | RefreshProblem {
  try {
    return refresh(platform);
  } catch (reason) {
    return problemOfThrow(reason);
  }
}
