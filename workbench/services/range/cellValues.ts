/** Cells as `getValues` reads them and as `setValues` writes them. */
import type { ICellData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import type { RawCell } from '../../engine/book';
import { FormulaParseError, toEngineFormula } from '../../engine/formulaText';
import { closeRanges } from '../../engine/halfOpenRanges';
import { formatNumber, isAutomaticPattern, isDatePattern, isPlainTextPattern } from '../../engine/patterns';
import { readTyped } from '../../engine/typedText';
import { instantFromSerial, offsetAt, serialFromInstant } from '../../engine/zone';
import type { ServiceContext } from '../context';
import { localeOf } from '../context';
import { Exception } from '../exception';

const MAXIMUM_CHARACTERS = 50_000;

/** Everything a cell may hold besides its looks, gone. */
export const CLEARED: ICellData = { v: null, f: null, si: null, p: null, custom: null };

export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** Number, text, boolean or `Date`; `''` for a blank cell. */
export function valueOf(context: ServiceContext, { value, pattern }: RawCell): string | number | boolean | Date {
  if (value === null) return '';
  if (typeof value === 'number' && isDatePattern(pattern)) {
    return new Date(instantFromSerial(context.state.timeZone, value));
  }
  return value;
}

/** What the cell shows, in the file's locale. */
export function displayOf(context: ServiceContext, { value, pattern }: RawCell): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' || isPlainTextPattern(pattern)) return String(value);
  return formatNumber(pattern, value, localeOf(context).tag);
}

function withPattern(cell: ICellData, pattern: string | null): ICellData {
  return pattern === null ? cell : { ...cell, s: { n: { pattern } } };
}

const textCell = (text: string): ICellData => ({ ...CLEARED, v: text, t: CellValueType.STRING });
const numberCell = (value: number): ICellData => ({ ...CLEARED, v: value, t: CellValueType.NUMBER });

function checkLength(text: string): void {
  if (text.length > MAXIMUM_CHARACTERS) {
    throw new Exception(
      `Your input contains more than the maximum of ${MAXIMUM_CHARACTERS} characters in a single cell.`,
    );
  }
}

/** A formula as a cell; one that cannot be parsed shows `#ERROR!`, as in Sheets. */
export function formulaCell(context: ServiceContext, formula: string): ICellData {
  checkLength(formula);
  try {
    const engine = closeRanges(toEngineFormula(formula, localeOf(context)));
    return { ...CLEARED, f: engine };
  } catch (error) {
    if (!(error instanceof FormulaParseError)) throw error;
    return { ...CLEARED, v: '#ERROR!', t: CellValueType.STRING, custom: { error: error.message, formula } };
  }
}

/** Whether the shape of a typed value replaces the cell's number format. */
function replaces(typed: string | null, present: string | null): boolean {
  if (typed === null) return false;
  if (isAutomaticPattern(present)) return true;
  if (isDatePattern(typed)) return !isDatePattern(present);
  return typed.includes('%') && !(present ?? '').includes('%');
}

/** A text as a cell of that format: parsed as if it were typed, unless the format is plain text. */
export function typedCell(context: ServiceContext, text: string, present: string | null): ICellData {
  checkLength(text);
  if (isPlainTextPattern(present)) return text === '' ? CLEARED : textCell(text);
  const now = context.now();
  const yearNow = new Date(now + offsetAt(context.state.timeZone, now)).getUTCFullYear();
  const typed = readTyped(text, localeOf(context), yearNow);
  switch (typed.kind) {
    case 'blank':
      return CLEARED;
    case 'text':
      return textCell(typed.text);
    case 'boolean':
      return { ...CLEARED, v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'formula':
      return formulaCell(context, typed.formula);
    case 'number':
      return withPattern(numberCell(typed.value), replaces(typed.pattern, present) ? typed.pattern : null);
  }
}

/** What `setValue` makes of a value, in a cell that has this number format. */
export function cellFrom(context: ServiceContext, value: unknown, present: string | null): ICellData {
  if (value === null || value === undefined) return CLEARED;
  if (typeof value === 'boolean') return { ...CLEARED, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') {
    return Number.isFinite(value) ? numberCell(value) : { ...textCell('#NUM!') };
  }
  if (isDate(value)) {
    if (Number.isNaN(value.getTime())) return textCell('#NUM!');
    const serial = serialFromInstant(context.state.timeZone, value.getTime());
    const { datePattern, dateTimePattern } = localeOf(context);
    const pattern = Number.isInteger(serial) ? datePattern : dateTimePattern;
    return withPattern(numberCell(serial), isDatePattern(present) ? null : pattern);
  }
  return typedCell(context, typeof value === 'string' ? value : Object.prototype.toString.call(value), present);
}
