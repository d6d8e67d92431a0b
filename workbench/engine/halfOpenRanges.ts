/** `A2:A` and `A1:3`, which Univer does not know: kept as ranges to the last possible cell, cut to the sheet when read. */
import { BaseReferenceObject, Lexer } from '@univerjs/engine-formula';
import { insideFormula } from './insideFormula';

const LAST_ROW = 1_048_576;
const LAST_COLUMN_NAME = 'XFD';
const LAST_COLUMN = 16_384;
/** Rows inserted above move the end of a range; anything this far down still means "to the end". */
const OPEN_ROW = 1_000_000;
const OPEN_COLUMN = 16_000;

const OPEN_ROWS = /(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3})(?![\w.$(!])/gi;
const OPEN_COLUMNS = /(\$?[A-Z]{1,3}\$?\d+):(\$?\d+)(?![\w.$(!])/gi;

/** `=SUM(A2:A)` becomes `=SUM(A2:A1048576)`. */
export function closeRanges(formula: string): string {
  if (!formula.includes(':')) return formula;
  return insideFormula(formula, (part) =>
    part.replace(OPEN_ROWS, `$1:$2${LAST_ROW}`).replace(OPEN_COLUMNS, `$1:${LAST_COLUMN_NAME}$2`),
  );
}

/** The inverse of `closeRanges`, for people. */
export function openRanges(formula: string): string {
  if (!formula.includes(':')) return formula;
  return insideFormula(formula, (part) =>
    part
      .replace(/:(\$?[A-Z]{1,3})\$?(\d{7})(?!\w)/gi, (whole, column: string, row: string) =>
        Number(row) > OPEN_ROW ? `:${column}` : whole,
      )
      .replace(/:\$?XF[A-D](\$?\d+)(?!\w)/gi, ':$1'),
  );
}

let isTaught = false;

/** Teaches the engine, once for the process: its classes are shared by all workbooks. */
export function teachHalfOpenRanges(): void {
  if (isTaught) return;
  isTaught = true;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own object below
  const buildTree = Lexer.prototype.treeBuilder;
  Lexer.prototype.treeBuilder = function (this: Lexer, formula: string, ...rest) {
    return buildTree.call(this, closeRanges(formula), ...rest);
  };
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own object below
  const position = BaseReferenceObject.prototype.getRangePosition;
  BaseReferenceObject.prototype.getRangePosition = function (this: BaseReferenceObject) {
    const range = position.call(this);
    if (range.endRow >= OPEN_ROW && range.endRow <= LAST_ROW * 2) {
      range.endRow = Math.max(range.startRow, this.getActiveSheetRowCount() - 1);
    }
    if (range.endColumn >= OPEN_COLUMN && range.endColumn <= LAST_COLUMN * 2) {
      range.endColumn = Math.max(range.startColumn, this.getActiveSheetColumnCount() - 1);
    }
    return range;
  };
}
