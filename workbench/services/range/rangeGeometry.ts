/** Where a range lies; nothing here touches the document. */
import type { GoogleRange, GoogleSheet } from '../google';
import { a1Of, quotedSheetName } from './a1';
import type { Rectangle } from './rectangle';
import type { ServiceContext } from '../context';
import { Exception } from '../exception';
import { Service } from '../service';
import { sheetNumber } from '../../engine/book';

/** Makes ranges and tabs of the same execution; given by `spreadsheet.ts`, so that the classes need not import each other. */
export interface ObjectMaker {
  range(sheetKey: string, at: Rectangle): GoogleRange;
  sheet(sheetKey: string): GoogleSheet;
  rangeList(ranges: readonly GoogleRange[]): GoogleAppsScript.Spreadsheet.RangeList;
}

export class RangeGeometry extends Service {
  readonly serviceName = 'Range';
  protected readonly context: ServiceContext;
  protected readonly make: ObjectMaker;
  readonly sheetKey: string;
  readonly at: Rectangle;

  constructor(context: ServiceContext, make: ObjectMaker, sheetKey: string, at: Rectangle) {
    super();
    this.context = context;
    this.make = make;
    this.sheetKey = sheetKey;
    this.at = at;
  }

  /** Itself, for chains of calls; the subclasses add up to what Google declares, as far as an add-on needs it. */
  protected get self(): GoogleRange {
    return this as unknown as GoogleRange;
  }

  protected get start(): { readonly row: number; readonly column: number } {
    return { row: this.at.row - 1, column: this.at.column - 1 };
  }

  /** One value for each cell, as rows. */
  protected grid<Value>(value: (row: number, column: number) => Value): Value[][] {
    const { row: top, column: left } = this.start;
    return Array.from({ length: this.at.rows }, (_, row) =>
      Array.from({ length: this.at.columns }, (_unused, column) => value(top + row, left + column)),
    );
  }

  /** @throws Exception in Google's words unless `values` has the size of the range */
  protected checkSize(method: string, values: unknown): asserts values is readonly (readonly unknown[])[] {
    const rows: unknown[] = Array.isArray(values) ? values : [];
    if (!Array.isArray(values) || rows.some((row) => !Array.isArray(row))) {
      throw new Exception(
        `The parameters (${typeof values}) don't match the method signature for SpreadsheetApp.Range.${method}.`,
      );
    }
    if (rows.length !== this.at.rows) {
      throw new Exception(
        'The number of rows in the data does not match the number of rows in the range. ' +
          `The data has ${rows.length} but the range has ${this.at.rows}.`,
      );
    }
    for (const row of rows as unknown[][]) {
      if (row.length !== this.at.columns) {
        throw new Exception(
          'The number of columns in the data does not match the number of columns in the range. ' +
            `The data has ${row.length} but the range has ${this.at.columns}.`,
        );
      }
    }
  }

  getA1Notation(): string {
    return a1Of(this.at);
  }

  getRow(): number {
    return this.at.row;
  }

  getRowIndex(): number {
    return this.at.row;
  }

  getColumn(): number {
    return this.at.column;
  }

  getColumnIndex(): number {
    return this.at.column;
  }

  getNumRows(): number {
    return this.at.rows;
  }

  getNumColumns(): number {
    return this.at.columns;
  }

  getHeight(): number {
    return this.at.rows;
  }

  getWidth(): number {
    return this.at.columns;
  }

  getLastRow(): number {
    return this.at.row + this.at.rows - 1;
  }

  getLastColumn(): number {
    return this.at.column + this.at.columns - 1;
  }

  getGridId(): number {
    return sheetNumber(this.sheetKey);
  }

  getSheet(): GoogleSheet {
    return this.make.sheet(this.sheetKey);
  }

  getCell(row: number, column: number): GoogleRange {
    if (row < 1 || column < 1 || row > this.at.rows || column > this.at.columns) {
      throw new Exception('Cell reference out of range');
    }
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): GoogleRange {
    return this.getSheet().getRange(
      this.at.row + rowOffset,
      this.at.column + columnOffset,
      numRows ?? this.at.rows,
      numColumns ?? this.at.columns,
    );
  }

  /** The range with its tab, as formulas name it. */
  protected fullReference(): string {
    const name = this.context.book.worksheet(this.sheetKey).getName();
    return `${quotedSheetName(name)}!${this.getA1Notation()}`;
  }
}
