/** Finds the file, its tabs and their rectangles; what is not there is a failure with a name. */
import { PlatformError, type Block } from '../ports';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The file the run belongs to; a run without one can do nothing. */
export function activeFile(): Spreadsheet {
  const file = SpreadsheetApp.getActiveSpreadsheet() as Spreadsheet | null;
  if (file === null) throw new PlatformError('file', 'this run belongs to no spreadsheet');
  return file;
}

/** Tabs that this run has come across. Each run loads the script anew, so none of them outlives it. */
const known = new Map<number, Sheet>();

/** Keeps a tab, so that it need not be looked for again. */
export function rememberSheet(sheet: Sheet): number {
  const id = sheet.getSheetId();
  known.set(id, sheet);
  return id;
}

export const forgetSheet = (tabId: number): void => void known.delete(tabId);

export function sheetOf(tabId: number): Sheet {
  const sheet = known.get(tabId) ?? activeFile().getSheetById(tabId);
  if (sheet === null) throw new PlatformError('tab', `there is no tab ${tabId}`);
  known.set(tabId, sheet);
  return sheet;
}

export const rangeOf = (sheet: Sheet, { row, column, rows, columns }: Block): Range =>
  sheet.getRange(row, column, rows, columns);

export const blockOf = (range: Range): Block => ({
  tabId: range.getSheet().getSheetId(),
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

/** Adds rows and columns until the block fits on the sheet, and answers its range. */
export function roomFor(sheet: Sheet, block: Block): Range {
  const missingRows = block.row + block.rows - 1 - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = block.column + block.columns - 1 - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  return rangeOf(sheet, block);
}
