/** Reads and writes rectangles of cells. */
import type { Cells } from '../domain/cell';
import type { Block, Workbook } from '../ports';
import { literal } from './literal';
import { rangeOf, roomFor, sheetOf } from './spreadsheet';

type CellCalls = Pick<Workbook, 'extent' | 'size' | 'read' | 'readFormulas' | 'write' | 'clear' | 'insertRows'>;

export const cells: CellCalls = {
  extent: (tabId) => {
    const sheet = sheetOf(tabId);
    const data = sheet.getDataRange();
    const extent = { rows: data.getNumRows(), columns: data.getNumColumns() };
    // An empty tab and one with a single cell have the same range of data.
    return extent.rows === 1 && extent.columns === 1 && sheet.getLastRow() === 0 ? { rows: 0, columns: 0 } : extent;
  },
  size: (tabId) => {
    // Ranges with open ends reach to the sheet's; making them asks nothing of the document.
    const sheet = sheetOf(tabId);
    return { rows: sheet.getRange('A:A').getNumRows(), columns: sheet.getRange('1:1').getNumColumns() };
  },
  read: (block) => readWithin(block, '', (part) => rangeOf(sheetOf(block.tabId), part).getValues() as Cells),
  readFormulas: (block) => readWithin(block, '', (part) => rangeOf(sheetOf(block.tabId), part).getFormulas()),
  write: (block, contents) => {
    const values = contents.map((row) => row.map(literal));
    withRoom(block, (range) => void range.setValues(values));
  },
  clear: (block) => {
    withRoom(block, (range) => void range.clearContent());
  },
  // After the row above, not before the row itself: new rows look like the row they are inserted after.
  insertRows: (tabId, row, count) => {
    sheetOf(tabId).insertRowsAfter(row - 1, count);
  },
};

/**
 * Changes a block that may reach past the sheet's last row or column: Sheets refuses, and room is made.
 *
 * As with reading, the sheet's size is asked only after a refusal.
 */
function withRoom(block: Block, change: (range: GoogleAppsScript.Spreadsheet.Range) => void): void {
  const sheet = sheetOf(block.tabId);
  try {
    change(rangeOf(sheet, block));
  } catch (reason) {
    const fits =
      block.row + block.rows - 1 <= sheet.getMaxRows() && block.column + block.columns - 1 <= sheet.getMaxColumns();
    if (fits) throw reason;
    change(roomFor(sheet, block));
  }
}

/**
 * Reads a block that may reach past the sheet's last row or column, where Sheets refuses and everything is blank.
 *
 * The sheet's size is asked only after a refusal: a block inside it, which is the rule, costs one call.
 */
function readWithin<Value>(
  block: Block,
  blank: Value,
  read: (part: Block) => readonly (readonly Value[])[],
): readonly (readonly Value[])[] {
  try {
    return read(block);
  } catch (reason) {
    const sheet = sheetOf(block.tabId);
    const rows = Math.min(block.rows, sheet.getMaxRows() - block.row + 1);
    const columns = Math.min(block.columns, sheet.getMaxColumns() - block.column + 1);
    if (rows === block.rows && columns === block.columns) throw reason;
    const part = rows > 0 && columns > 0 ? read({ ...block, rows, columns }) : [];
    return Array.from({ length: block.rows }, (_row, row) =>
      Array.from({ length: block.columns }, (_column, column) => part[row]?.[column] ?? blank),
    );
  }
}
