/** The workbook port over the file that the run belongs to. */
import type { Workbook } from '../ports';
import { cells } from './cells';
import { charts } from './charts';
import { dress, offerList } from './dress';
import { guarded } from './guarded';
import { names } from './names';
import { activeFile, blockOf, rangeOf, sheetOf } from './spreadsheet';
import { tabs } from './tabs';

/** A cell says whether this person may write into it; a tab may be protected, so one that is not is looked for. */
const canEdit = (): boolean =>
  activeFile()
    .getSheets()
    .some((sheet) => sheet.getRange(1, 1).canEdit());

export const createWorkbook = (): Workbook =>
  guarded('workbook', {
    fileId: () => activeFile().getId(),
    timeZone: () => activeFile().getSpreadsheetTimeZone(),
    locale: () => activeFile().getSpreadsheetLocale(),
    canEdit,
    ...tabs,
    ...cells,
    ...names,
    ...charts,
    dress,
    offerList,
    selection: () => {
      const range = SpreadsheetApp.getActiveRange() as GoogleAppsScript.Spreadsheet.Range | null;
      return range === null ? null : blockOf(range);
    },
    select: (block) => {
      rangeOf(sheetOf(block.tabId), block).activate();
    },
    flush: () => {
      SpreadsheetApp.flush();
    },
  });
