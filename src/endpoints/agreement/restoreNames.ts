/** Puts the agreement's named ranges back where they belong. */
import { isRightToLeft, LANGUAGES } from '../../locales/language';
import { readSheetTexts } from '../../locales/readSheetTexts';
import type { Platform } from '../../ports';
import { finishSave } from '../../workbook/agreement/agreementJournal';
import { migrateFile } from '../../workbook/history/migrateFile';
import { restoreNames as restore } from '../../workbook/agreement/restoreNames';
import { viewOf } from './readAgreement';
import type { AgreementView } from './contract';
import type { Reply } from '../contract';
import { personLanguage } from '../personLanguage';
import { underLock } from '../underLock';

/** @returns the agreement as it is read with the names restored */
export function restoreNames(platform: Platform): Reply<AgreementView> {
  const { workbook } = platform;
  return underLock(platform, () => {
    const json = platform.sheetTextsJson();
    const texts = LANGUAGES.map((language) => readSheetTexts(json, language));
    restore(workbook, texts, isRightToLeft(personLanguage(platform)));
    migrateFile(platform);
    // What a save could not write for want of a name, it can now.
    finishSave(platform);
    workbook.flush();
    return viewOf(workbook);
  });
}
