/** Values between the formula engine and a function of the add-on, as Sheets passes them. */
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { CellValueType } from '@univerjs/core';
import { isDatePattern } from './patterns';

/** A plain value; a date is `{ serial }` until the add-on's realm makes a `Date` of it. */
export type PlainValue = string | number | boolean | SerialDate;

export class SerialDate {
  readonly serial: number;

  constructor(serial: number) {
    this.serial = serial;
  }
}

function plainFromObject(value: BaseValueObject | null | undefined): PlainValue {
  if (value === null || value === undefined || value.isNull()) return '';
  const plain = value.getValue();
  if (typeof plain === 'number' && isDatePattern(value.getPattern())) return new SerialDate(plain);
  return plain;
}

function plainFromReference(reference: BaseReferenceObject): PlainValue | PlainValue[][] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const [unitId, sheetId] = [reference.getUnitId(), reference.getSheetId()];
  const cellAt = (row: number, column: number): PlainValue => {
    const cell = reference.getCellData(row, column);
    const value = cell?.v;
    if (cell === undefined || cell === null || value === undefined || value === null) return '';
    if (cell.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === 'TRUE';
    if (typeof value !== 'number') return value;
    return isDatePattern(reference.getCellPattern(unitId, sheetId, row, column)) ? new SerialDate(value) : value;
  };
  if (startRow === endRow && startColumn === endColumn) return cellAt(startRow, startColumn);
  const rows: PlainValue[][] = [];
  for (let row = startRow; row <= endRow; row++) {
    const cells: PlainValue[] = [];
    for (let column = startColumn; column <= endColumn; column++) cells.push(cellAt(row, column));
    rows.push(cells);
  }
  return rows;
}

/** An argument as Sheets passes it: a value for one cell, rows for a range, `''` for a blank. */
export function plainArgument(argument: FunctionVariantType): PlainValue | PlainValue[][] {
  if (argument.isReferenceObject()) return plainFromReference(argument as BaseReferenceObject);
  const value = argument as BaseValueObject;
  if (!(value instanceof ArrayValueObject)) return plainFromObject(value);
  const rows = value.getArrayValue().map((row) => row.map((cell) => plainFromObject(cell ?? null)));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0]! : rows;
}

/** `#ERROR!` with the message that Sheets shows when the pointer rests on the cell. */
export function errorValue(message: string): ErrorValueObject {
  const error = new ErrorValueObject(ErrorType.ERROR, message);
  error.withCustomData({ error: message });
  return error;
}

const ERRORS: ReadonlyMap<string, ErrorType> = new Map(Object.values(ErrorType).map((type) => [type, type]));

/** Formats that a date gets in a cell without one: by day, or with the time of day. */
export interface DatePatterns {
  readonly datePattern: string;
  readonly dateTimePattern: string;
}

function singleResult(value: unknown, patterns: DatePatterns, serialOf: (date: Date) => number): BaseValueObject {
  if (value === null || value === undefined) return StringValueObject.create('');
  if (typeof value === 'number') {
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  }
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (Object.prototype.toString.call(value) === '[object Date]') {
    const serial = serialOf(value as Date);
    return Number.isFinite(serial)
      ? NumberValueObject.create(serial, Number.isInteger(serial) ? patterns.datePattern : patterns.dateTimePattern)
      : ErrorValueObject.create(ErrorType.NUM);
  }
  const text = typeof value === 'string' ? value : Object.prototype.toString.call(value);
  const error = ERRORS.get(text);
  return error === undefined ? StringValueObject.create(text) : ErrorValueObject.create(error);
}

const isList = (value: unknown): value is ArrayLike<unknown> => Array.isArray(value);

/** What a function of the add-on returned, as Sheets shows it: lists spill, ragged rows are padded with blanks. */
export function engineResult(
  result: unknown,
  patterns: DatePatterns,
  serialOf: (date: Date) => number,
): BaseValueObject {
  const single = (value: unknown): BaseValueObject => singleResult(value, patterns, serialOf);
  if (!isList(result)) return single(result);
  const rows = Array.from(result, (row) => (isList(row) ? Array.from(row) : [row]));
  const columnCount = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (rows.length === 0 || columnCount === 0) return single('');
  if (rows.length === 1 && columnCount === 1) return single(rows[0]?.[0]);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => Array.from({ length: columnCount }, (_, column) => single(row[column]))),
    rowCount: rows.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
