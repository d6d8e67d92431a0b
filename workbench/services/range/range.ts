/** `Range`: what reaches beyond one range's own cells. */
import type { ICellData } from '@univerjs/core';
import { AddSheetDataValidationCommand, ClearRangeDataValidationCommand } from '@univerjs/sheets-data-validation';
import type { CellMatrix } from '../../engine/book';
import { CLEARED } from './cellValues';
import { DataValidationService } from './dataValidation';
import { Exception, wrongArguments } from '../exception';
import { newNumber } from '../fileState';
import type { GoogleRange } from '../google';
import { isProtected } from '../sheet/protectedCells';
import { addProtection } from '../sheet/protection';
import { RangeBorders } from './rangeBorders';
import { RangeGeometry } from './rangeGeometry';
import { univerRange } from './rectangle';
import { univerRule } from './validationRule';

export class RangeService extends RangeBorders implements Partial<GoogleRange> {
  clear(options?: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined }): GoogleRange {
    if (options?.formatOnly !== true) this.clearContent();
    if (options?.contentsOnly !== true) this.clearFormat();
    return this.self;
  }

  /** `null` takes the rules away. */
  setDataValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): GoogleRange {
    const { book, state } = this.context;
    const subUnitId = this.sheetKey;
    if (rule !== null && !(rule instanceof DataValidationService)) {
      throw wrongArguments('Range.setDataValidation', [rule]);
    }
    const ranges = [univerRange(this.at)];
    book.command(ClearRangeDataValidationCommand.id, { subUnitId, ranges });
    if (rule) {
      const univer = univerRule(rule.rule, `rule-${newNumber(state)}`, ranges);
      book.command(AddSheetDataValidationCommand.id, { subUnitId, rule: univer });
    }
    return this.self;
  }

  clearDataValidations(): GoogleRange {
    return this.setDataValidation(null);
  }

  insertCheckboxes(): GoogleRange {
    const univer = { type: 'checkbox', formula1: '1', formula2: '0' };
    const rule = { criteria: 'CHECKBOX', values: [], univer, allowInvalid: false, helpText: null } as const;
    const service = new DataValidationService(rule, this.context.state.timeZone);
    this.setDataValidation(service);
    const values = this.getValues().map((row) => row.map((value) => value === true));
    return this.setValues(values);
  }

  /** Values, formulas with their references moved, and looks; the destination's top left corner counts. */
  copyTo(destination: GoogleRange): void {
    if (!(destination instanceof RangeGeometry)) throw wrongArguments('Range.copyTo', [destination]);
    const { book } = this.context;
    const target = { row: destination.at.row - 1, column: destination.at.column - 1 };
    const { row: top, column: left } = this.start;
    const rows = Math.max(this.at.rows, Math.floor(destination.at.rows / this.at.rows) * this.at.rows);
    const columns = Math.max(this.at.columns, Math.floor(destination.at.columns / this.at.columns) * this.at.columns);
    const sheet = book.worksheet(destination.sheetKey);
    if (target.row + rows > sheet.getRowCount() || target.column + columns > sheet.getColumnCount()) {
      throw new Exception('The coordinates of the range are outside the dimensions of the sheet.');
    }
    const cells = this.cells();
    const source = book.worksheet(this.sheetKey).getCellMatrix();
    const matrix: CellMatrix = {};
    for (let row = 0; row < rows; row++) {
      const line: Record<number, ICellData> = {};
      for (let column = 0; column < columns; column++) {
        const [fromRow, fromColumn] = [row % this.at.rows, column % this.at.columns];
        const { value, formula } = cells[fromRow]![fromColumn]!;
        const style = book.styleAt(this.sheetKey, top + fromRow, left + fromColumn);
        const content: ICellData = formula
          ? {
              ...CLEARED,
              f: book.movedFormula(
                formula,
                target.row + row - top - fromRow,
                target.column + column - left - fromColumn,
              ),
            }
          : { ...CLEARED, v: value, t: source.getValue(top + fromRow, left + fromColumn)?.t ?? null };
        line[target.column + column] = { ...content, s: { ...style } };
      }
      matrix[target.row + row] = line;
    }
    book.write(destination.sheetKey, matrix);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return addProtection(this.context, this.make, this.sheetKey, this.at);
  }

  activate(): GoogleRange {
    this.context.book.facadeSheet(this.sheetKey).activate();
    this.facade().activate();
    return this.self;
  }

  canEdit(): boolean {
    const mayEdit = this.context.execution?.user.canEdit ?? true;
    return mayEdit && !isProtected(this.context, this.sheetKey, this.at);
  }
}
