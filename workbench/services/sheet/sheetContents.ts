/** A tab's ranges and what stands in them. */
import { Exception, wrongArguments } from '../exception';
import type { GoogleRange, GoogleSheet } from '../google';
import { parseReference, splitSheetName } from '../range/a1';
import { SheetLines } from './sheetLines';

export class SheetContents extends SheetLines {
  /** `getRange('A1:B2')` or `getRange(row, column, [numRows], [numColumns])`. */
  getRange(first: number | string, column?: number, numRows = 1, numColumns = 1): GoogleRange {
    const [maxRows, maxColumns] = [this.getMaxRows(), this.getMaxColumns()];
    let at;
    if (typeof first === 'string') {
      const { sheetName, reference } = splitSheetName(first);
      const isHere = sheetName === null || sheetName.toLowerCase() === this.getName().toLowerCase();
      at = isHere ? parseReference(reference, maxRows, maxColumns) : null;
      if (!at) throw new Exception('Range not found');
    } else {
      const numbers = [first, column, numRows, numColumns];
      if (!numbers.every((number) => typeof number === 'number' && Number.isFinite(number))) {
        throw wrongArguments('Sheet.getRange', numbers);
      }
      const [row, left, rows, columns] = numbers.map((number) => Math.trunc(number as number)) as [
        number,
        number,
        number,
        number,
      ];
      if (row < 1) throw new Exception('The starting row of the range is too small.');
      if (left < 1) throw new Exception('The starting column of the range is too small.');
      if (rows < 1) throw new Exception('The number of rows in the range must be at least 1.');
      if (columns < 1) throw new Exception('The number of columns in the range must be at least 1.');
      at = { row, column: left, rows, columns };
    }
    if (at.row + at.rows - 1 > maxRows || at.column + at.columns - 1 > maxColumns) {
      throw new Exception('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return this.make.range(this.sheetKey, at);
  }

  getRangeList(references: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return this.make.rangeList(references.map((reference) => this.getRange(reference)));
  }

  getDataRange(): GoogleRange {
    this.context.calculation.flush();
    const { rows, columns } = this.context.book.extent(this.sheetKey);
    return this.make.range(this.sheetKey, {
      row: 1,
      column: 1,
      rows: Math.max(1, rows),
      columns: Math.max(1, columns),
    });
  }

  appendRow(contents: unknown[]): GoogleSheet {
    const row = this.getLastRow() + 1;
    if (row > this.getMaxRows()) this.insertRowsAfter(this.getMaxRows(), 1);
    if (contents.length > this.getMaxColumns()) {
      this.insertColumnsAfter(this.getMaxColumns(), contents.length - this.getMaxColumns());
    }
    this.getRange(row, 1, 1, contents.length).setValues([contents]);
    return this.self;
  }

  clear(options?: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined }): GoogleSheet {
    if (options?.formatOnly !== true) this.clearContents();
    if (options?.contentsOnly !== true) this.clearFormats();
    return this.self;
  }

  clearContents(): GoogleSheet {
    const { rows, columns } = this.context.book.extent(this.sheetKey);
    if (rows > 0) this.getRange(1, 1, rows, columns).clearContent();
    return this.self;
  }

  clearFormats(): GoogleSheet {
    // Univer would make a cell for every place of the tab first; those that are there, and merged ones, have looks.
    const tab = this.context.book.worksheet(this.sheetKey);
    for (const block of [tab.getCellMatrix().getStartEndScope(), ...tab.getMergeData()]) {
      const { startRow, startColumn, endRow, endColumn } = block;
      if (endColumn < 0) continue;
      this.facade.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1).clearFormat();
    }
    return this.self;
  }

  clearNotes(): GoogleSheet {
    this.context.state.notes[this.sheetKey] = {};
    return this.self;
  }
}
