/** Reads and writes rectangles of cells. */
import type { Cells } from '../domain/cell';
import type { Block, Workbook } from '../ports';
import { literal } from './literal';
import { rangeOf, roomFor, sheetOf } from './spreadsheet';

type CellCalls = Pick<Workbook, 'extent' | 'read' | 'readFormulas' | 'write' | 'clear' | 'insertRows'>;

export const cells: CellCalls = {
  extent: (tabId) => {
    const sheet = sheetOf(tabId);
    return { rows: sheet.getLastRow(), columns: sheet.getLastColumn() };
  },
  read: (block) => readWithin(block, '', (part) => rangeOf(sheetOf(block.tabId), part).getValues() as Cells),
  readFormulas: (block) => readWithin(block, '', (part) => rangeOf(sheetOf(block.tabId), part).getFormulas()),
  write: (block, contents) => {
    roomFor(sheetOf(block.tabId), block).setValues(contents.map((row) => row.map(literal)));
  },
  clear: (block) => {
    roomFor(sheetOf(block.tabId), block).clearContent();
  },
  // After the row above, not before the row itself: new rows look like the row they are inserted after.
  insertRows: (tabId, row, count) => {
    sheetOf(tabId).insertRowsAfter(row - 1, count);
  },
};

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
