/** Reads the agreement for the sidebar, and puts right on the way what a run left undone. */
import { refusal } from '../../domain/agreement/refusal';
import type { Platform, Workbook } from '../../ports';
import { finishSave, isSaveUnfinished } from '../../workbook/agreement/agreementJournal';
import { mendNames } from '../../workbook/agreement/mendNames';
import { nameIssues, readAgreement as readCells, type AgreementReading } from '../../workbook/agreement/readAgreement';
import { migrateFile, needsMigration } from '../../workbook/history/migrateFile';
import { findTab } from '../../workbook/ownTab';
import { rememberingWorkbook } from '../../workbook/rememberingWorkbook';
import type { Reply } from '../contract';
import { refused } from '../refused';
import { LOCK_WAIT_MILLISECONDS } from '../underLock';
import type { AgreementView } from './contract';

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
