/** Ranges of the file: those that are selected, and those that a text names. */
import { Exception, wrongArguments } from '../exception';
import type { GoogleRange, GoogleSheet } from '../google';
import { splitSheetName } from '../range/a1';
import { rectangleOf } from '../range/rectangle';
import { SpreadsheetNames } from './spreadsheetNames';

export abstract class SpreadsheetSelection extends SpreadsheetNames {
  abstract getSheetByName(name: string): GoogleSheet | null;

  getActiveSheet(): GoogleSheet {
    const { book, execution } = this.context;
    return this.sheet(execution?.cell?.sheetKey ?? book.facade.getActiveSheet().getSheetId());
  }

  getActiveRange(): GoogleRange {
    const { book, execution } = this.context;
    if (execution?.cell) {
      const { sheetKey, row, column } = execution.cell;
      return this.make.range(sheetKey, { row: row + 1, column: column + 1, rows: 1, columns: 1 });
    }
    const sheet = book.facade.getActiveSheet();
    const selected = sheet.getActiveRange();
    const at = selected ? rectangleOf(selected.getRange()) : { row: 1, column: 1, rows: 1, columns: 1 };
    return this.make.range(sheet.getSheetId(), at);
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    return range.activate();
  }

  setActiveSelection(range: GoogleRange | string): GoogleRange {
    return (typeof range === 'string' ? this.getRange(range) : range).activate();
  }

  getCurrentCell(): GoogleRange {
    return this.getActiveRange().getCell(1, 1);
  }

  /** A1 notation, with or without a tab, or the name of a range. */
  getRange(reference: string): GoogleRange {
    if (typeof reference !== 'string') throw wrongArguments('Spreadsheet.getRange', [reference]);
    const { sheetName } = splitSheetName(reference);
    const sheet = sheetName === null ? this.getActiveSheet() : this.getSheetByName(sheetName);
    const named = sheetName === null ? this.getRangeByName(reference) : null;
    if (named) return named;
    if (!sheet) throw new Exception('Range not found');
    return sheet.getRange(reference);
  }

  getRangeList(references: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return this.make.rangeList(references.map((reference) => this.getRange(reference)));
  }
}
