/** The workbook port over the file that the run belongs to. */
import type { Workbook } from '../ports';
import { cells } from './cells';
import { charts } from './charts';
import { dress } from './dress';
import { guarded } from './guarded';
import { names } from './names';
import { activeFile, blockOf, rangeOf, sheetOf } from './spreadsheet';
import { tabs } from './tabs';

/** True unless the platform refuses: it lets only those who may edit ask who the editors are. */
function canEdit(): boolean {
  try {
    activeFile().getEditors();
    return true;
  } catch {
    return false;
  }
}

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
