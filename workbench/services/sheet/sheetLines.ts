/** A tab's rows and columns: inserted, removed, sized, hidden. */
import { keepShown } from '../../engine/keepShown';
import { displayOf } from '../range/cellValues';
import type { ServiceContext } from '../context';
import { Exception, wrongArguments } from '../exception';
import type { GoogleSheet } from '../google';
import { SheetStructure } from './sheetStructure';

const MAXIMUM_CELLS = 10_000_000;

/** @throws Exception where the file would hold more than ten million cells */
export function checkCellCount(context: ServiceContext, addedCells: number): void {
  if (context.book.totalCells() + addedCells > MAXIMUM_CELLS) {
    throw new Exception(
      `This action would increase the number of cells in the workbook above the limit of ${MAXIMUM_CELLS} cells.`,
    );
  }
}

export class SheetLines extends SheetStructure {
  #insertRows(before: number, count: number): GoogleSheet {
    if (!(count >= 1)) throw new Exception('The number of rows must be at least 1.');
    if (!(before >= 1) || before > this.getMaxRows() + 1) throw new Exception('Those rows are out of bounds.');
    checkCellCount(this.context, count * this.getMaxColumns());
    keepShown(this.context.book, () => {
      // Univer inserts nothing before the row after the last.
      if (before === 1) this.facade.insertRowsBefore(0, count);
      else this.facade.insertRowsAfter(before - 2, count);
    });
    return this.self;
  }

  #insertColumns(before: number, count: number): GoogleSheet {
    if (!(count >= 1)) throw new Exception('The number of columns must be at least 1.');
    if (!(before >= 1) || before > this.getMaxColumns() + 1) throw new Exception('Those columns are out of bounds.');
    checkCellCount(this.context, count * this.getMaxRows());
    keepShown(this.context.book, () => {
      if (before === 1) this.facade.insertColumnsBefore(0, count);
      else this.facade.insertColumnsAfter(before - 2, count);
    });
    return this.self;
  }

  insertRowsBefore(before: number, howMany: number): GoogleSheet {
    return this.#insertRows(before, howMany);
  }

  insertRowsAfter(after: number, howMany: number): GoogleSheet {
    return this.#insertRows(after + 1, howMany);
  }

  insertRowBefore(before: number): GoogleSheet {
    return this.#insertRows(before, 1);
  }

  insertRowAfter(after: number): GoogleSheet {
    return this.#insertRows(after + 1, 1);
  }

  insertRows(at: number, howMany = 1): void {
    this.#insertRows(at, howMany);
  }

  insertColumnsBefore(before: number, howMany: number): GoogleSheet {
    return this.#insertColumns(before, howMany);
  }

  insertColumnsAfter(after: number, howMany: number): GoogleSheet {
    return this.#insertColumns(after + 1, howMany);
  }

  insertColumnBefore(before: number): GoogleSheet {
    return this.#insertColumns(before, 1);
  }

  insertColumnAfter(after: number): GoogleSheet {
    return this.#insertColumns(after + 1, 1);
  }

  insertColumns(at: number, howMany = 1): void {
    this.#insertColumns(at, howMany);
  }

  deleteRows(from: number, howMany: number): void {
    if (!(from >= 1) || from + howMany - 1 > this.getMaxRows()) throw new Exception('Those rows are out of bounds.');
    if (howMany >= this.getMaxRows()) throw new Exception("You can't delete all the rows on the sheet.");
    this.facade.deleteRows(from - 1, howMany);
  }

  deleteRow(row: number): GoogleSheet {
    this.deleteRows(row, 1);
    return this.self;
  }

  deleteColumns(from: number, howMany: number): void {
    if (!(from >= 1) || from + howMany - 1 > this.getMaxColumns()) {
      throw new Exception('Those columns are out of bounds.');
    }
    if (howMany >= this.getMaxColumns()) throw new Exception("You can't delete all the columns on the sheet.");
    this.facade.deleteColumns(from - 1, howMany);
  }

  deleteColumn(column: number): GoogleSheet {
    this.deleteColumns(column, 1);
    return this.self;
  }

  setColumnWidth(column: number, width: number): GoogleSheet {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(from: number, howMany: number, width: number): GoogleSheet {
    if (![from, howMany, width].every(Number.isFinite)) {
      throw wrongArguments('Sheet.setColumnWidths', [from, howMany, width]);
    }
    if (from < 1 || from + howMany - 1 > this.getMaxColumns()) throw new Exception('Those columns are out of bounds.');
    this.facade.setColumnWidths(from - 1, howMany, width);
    return this.self;
  }

  getColumnWidth(column: number): number {
    return this.facade.getColumnWidth(column - 1);
  }

  /** By the length of the texts: without a screen nothing can be measured. */
  autoResizeColumns(from: number, howMany: number): GoogleSheet {
    const { book } = this.context;
    const rows = this.getLastRow();
    const read = book.reader(this.sheetKey);
    for (let column = from; column < from + howMany; column++) {
      let longest = 0;
      for (let row = 0; row < rows; row++) {
        longest = Math.max(longest, displayOf(this.context, read(row, column - 1)).length);
      }
      this.setColumnWidths(column, 1, Math.max(21, longest * 7 + 14));
    }
    return this.self;
  }

  autoResizeColumn(column: number): GoogleSheet {
    return this.autoResizeColumns(column, 1);
  }

  setRowHeight(row: number, height: number): GoogleSheet {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(from: number, howMany: number, height: number): GoogleSheet {
    if (from < 1 || from + howMany - 1 > this.getMaxRows()) throw new Exception('Those rows are out of bounds.');
    this.facade.setRowHeights(from - 1, howMany, height);
    return this.self;
  }

  getRowHeight(row: number): number {
    return this.facade.getRowHeight(row - 1);
  }

  hideColumns(from: number, howMany = 1): void {
    keepShown(this.context.book, () => this.facade.hideColumns(from - 1, howMany));
  }

  showColumns(from: number, howMany = 1): void {
    this.facade.showColumns(from - 1, howMany);
  }

  hideRows(from: number, howMany = 1): void {
    keepShown(this.context.book, () => this.facade.hideRows(from - 1, howMany));
  }

  showRows(from: number, howMany = 1): void {
    this.facade.showRows(from - 1, howMany);
  }
}
