/** What the sidebar asks of the agreement: make it, read it, save it. */
import { blankValues, readyValues, sampleValues } from '../../domain/agreement/newAgreement';
import { refusal } from '../../domain/agreement/refusal';
import { usualWorkweek } from '../../domain/agreement/workweek';
import { civilDay } from '../../domain/time/civilDay';
import { localDay } from '../../domain/time/zone';
import { isRightToLeft } from '../../locales/language';
import { readSheetTexts } from '../../locales/readSheetTexts';
import { finishSave, isSaveUnfinished } from '../../workbook/agreement/agreementJournal';
import { setUpHistory } from '../../workbook/history/historySetUp';
import { migrateFile, needsMigration } from '../../workbook/history/migrateFile';
import { findTab } from '../../workbook/ownTab';
import { rememberingWorkbook } from '../../workbook/rememberingWorkbook';
import { writeAgreementTab } from '../../workbook/agreement/agreementTab';
import { mendNames } from '../../workbook/agreement/mendNames';
import { nameIssues, readAgreement as readCells, type AgreementReading } from '../../workbook/agreement/readAgreement';
import type { Platform, Workbook } from '../../ports';
import type { AgreementView } from './contract';
import type { Reply } from '../contract';
import { personLanguage } from '../file';
import { LOCK_WAIT_MILLISECONDS, refused } from '../refused';

export function createAgreement(
  platform: Platform,
  request: { readonly content: 'sample' | 'blank' },
): Reply<AgreementView> {
  const content: unknown = (request as Partial<typeof request> | null)?.content;
  if (content !== 'sample' && content !== 'blank') return refused(refusal('badRequest'));
  if (!platform.workbook.canEdit()) return refused(refusal('readOnly'));
  const created = platform.withLock(LOCK_WAIT_MILLISECONDS, (): Reply<AgreementView> => {
    if (!clearWay(platform.workbook)) return refused(refusal('agreementExists'));
    makeTab(platform, content);
    return viewOf(platform.workbook);
  });
  return created === 'busy' ? refused(refusal('busy')) : created;
}

/**
 * True where there is no agreement. A tab without any cell is what a run left that was killed while it made the tab:
 * it goes, and nothing of anybody's with it.
 */
export function clearWay(workbook: Workbook): boolean {
  for (const tab of workbook.tabs()) {
    if (tab.role !== 'agreement') continue;
    if (workbook.extent(tab.id).rows > 0) return false;
    workbook.removeTab(tab.id);
  }
  return !workbook.names().has('SLA_QUOTA');
}

function makeTab(platform: Platform, content: 'sample' | 'blank'): void {
  const { workbook } = platform;
  const tabLanguage = personLanguage(platform);
  const texts = readSheetTexts(platform.sheetTextsJson(), tabLanguage);
  const timeZone = workbook.timeZone();
  const file = { timeZone, tabLanguage, workweek: usualWorkweek(workbook.locale(), timeZone) };
  const { year } = civilDay(localDay(timeZone, platform.now()));
  const values = {
    ...(content === 'blank' ? blankValues(file) : sampleValues(file, texts.agreement.sample, year)),
    ...readyValues(texts.agreement.ready, content === 'blank' ? null : year, file.workweek),
  };
  const { id } = writeAgreementTab(workbook, values, texts, isRightToLeft(tabLanguage));
  setUpHistory(workbook, texts, tabLanguage);
  workbook.showTab(id);
}

export function readAgreement(platform: Platform): Reply<AgreementView> {
  const { workbook } = platform;
  // Whoever may not write reads what is there; the next who may, finishes the save.
  if (isSaveUnfinished(platform) && workbook.canEdit()) {
    platform.withLock(LOCK_WAIT_MILLISECONDS, () => finishSave(platform));
  }
  // Asked for once, and outside the lock: inside it everything is asked for anew.
  const seen = rememberingWorkbook(workbook);
  const reading = readCells(seen);
  if (needsMigration(seen) && workbook.canEdit()) {
    return platform.withLock(LOCK_WAIT_MILLISECONDS, () => void migrateFile(platform)) === 'busy'
      ? viewOfReading(reading, workbook)
      : viewOf(workbook);
  }
  if (reading.outgrown.length > 0 && workbook.canEdit()) {
    platform.withLock(LOCK_WAIT_MILLISECONDS, () => mendNames(workbook, readCells(workbook)));
  }
  return viewOfReading(reading, workbook);
}

/** The agreement as its cells have it now. */
export const viewOf = (workbook: Workbook): Reply<AgreementView> => viewOfReading(readCells(workbook), workbook);

function viewOfReading({ values, issues, blocks }: AgreementReading, workbook: Workbook): Reply<AgreementView> {
  if (blocks.size > 0) return { ok: true, value: { values, issues } };
  // A tab whose names are all gone still holds the agreement.
  const tab = findTab(workbook, 'agreement');
  if (tab === null || workbook.extent(tab.id).rows === 0) return refused(refusal('noAgreement'));
  return { ok: true, value: { values, issues: nameIssues(blocks) } };
}
