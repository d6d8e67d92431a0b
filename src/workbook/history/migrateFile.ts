/** Brings a file that an older Pactline has made up to today's form. */
import { isRightToLeft, LANGUAGES } from '../../locales/language';
import { readSheetTexts } from '../../locales/readSheetTexts';
import type { Platform, Workbook } from '../../ports';
import { agreementBlocks } from '../agreement/agreementBlocks';
import { SCHEMA_NAME, VERSIONS_NAME } from './historyLayout';
import { setUpHistory } from './setUpHistory';
import { agreedLanguage } from '../agreement/agreedLanguage';
import { nameIssues, readAgreement } from '../agreement/readAgreement';
import { restoreNames } from '../agreement/restoreNames';

/** True for a file with an agreement and without what keeps its versions: an older Pactline's, or somebody deleted it. */
export function needsMigration(workbook: Pick<Workbook, 'names'>): boolean {
  const names = workbook.names();
  return agreementBlocks(names).size > 0 && !(names.has(VERSIONS_NAME) && names.has(SCHEMA_NAME));
}

/**
 * Adds cells for terms that the file has none of, and the history tab. The caller holds the lock.
 *
 * Each step looks at what is there, so that it may be done again; the number of the form is written last, and a run that
 * was killed before is done again by whoever opens the file next.
 *
 * @returns true where the file was changed
 */
export function migrateFile(platform: Pick<Platform, 'workbook' | 'sheetTextsJson'>): boolean {
  const { workbook } = platform;
  if (!needsMigration(workbook)) return false;
  const json = platform.sheetTextsJson();
  const reading = readAgreement(workbook);
  const language = agreedLanguage(reading.values) ?? 'en';
  // In a file that has had a history, a term without cells is one whose row somebody deleted, and is left to them.
  const isFirst = !workbook.names().has(VERSIONS_NAME);
  if (isFirst && nameIssues(reading.blocks).length > 0) {
    const texts = LANGUAGES.map((each) => readSheetTexts(json, each));
    restoreNames(workbook, texts, isRightToLeft(language));
  }
  setUpHistory(workbook, readSheetTexts(json, language), language);
  workbook.flush();
  return true;
}
