/** Takes Pactline out of a file: its tabs, its names, its marks, its journal and this person's trigger, and nothing else. */
import { removeNightly } from '../jobs/schedule';
import { readSheetTexts } from '../locales/readSheetTexts';
import type { Platform } from '../ports';
import { discardSave } from '../workbook/agreement/agreementJournal';
import { isOwnName } from '../workbook/isOwnName';
import type { FileView, Reply } from './contract';
import { readFile } from './readFile';
import { personLanguage } from './personLanguage';
import { forgetMeasured } from './versions/measuredTerms';
import { underLock } from './underLock';
import { forgetSignatures } from './versions/tendVersions';

/**
 * Removes everything that Pactline made in this file. The lead log is the user's, as is every other tab, and so are the
 * formulas in them, which show `#NAME?` once the add-on is gone.
 *
 * Somebody else's trigger cannot be seen; it ends by itself when it next fires and finds no schedule. A removal that was
 * cut short is done again from its start: what is gone by then is not missed.
 *
 * @returns the file as it is then
 */
export function removePactline(platform: Platform): Reply<FileView> {
  const { workbook } = platform;
  const removed = underLock(platform, () => {
    removeNightly(platform);
    discardSave(platform);
    forgetMeasured(platform);
    forgetSignatures(platform);
    // Names of cells that are gone can no longer be found, so names go before tabs.
    workbook.removeNames(isOwnName);
    const tabs = workbook.tabs();
    const own = tabs.filter(({ role }) => role !== null);
    // No file may be without a tab.
    if (own.length === tabs.length && own.length > 0) {
      workbook.addTab(readSheetTexts(platform.sheetTextsJson(), personLanguage(platform)).tabs.blank, null);
    }
    for (const { id } of own) workbook.removeTab(id);
    workbook.removeMarks();
    workbook.flush();
    return { ok: true, value: null };
  });
  return removed.ok ? readFile(platform) : removed;
}
