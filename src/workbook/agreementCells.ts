/** Turns what a cell holds into the value of a term. */
import { readDateText } from '../domain/agreement/readDateText';
import { readTimeText } from '../domain/agreement/readTimeText';
import { readYesNo } from '../domain/agreement/readYesNo';
import {
  isTable,
  type RowValue,
  type ScalarValue,
  type TermDeclaration,
  type TermValue,
  type ValueDeclaration,
} from '../domain/agreement/termDeclaration';
import { isBlank, isDate, isErrorText, type Cell, type Cells } from '../domain/cell';
import { DAY_MS, isoDay } from '../domain/time/civilDay';
import { localDay, toLocal } from '../domain/time/zone';
import { readWeekday } from '../domain/time/weekdayNames';
import { LANGUAGE_NAMES, LANGUAGES } from '../locales/language';

/** Serial number of 1970-01-01 in a sheet, whose day 0 is 1899-12-30. */
export const SERIAL_OF_1970 = 25_569;

/**
 * The value of a term from its cells.
 *
 * @param cells one cell, or the rows of a table; rows without content are left out
 * @param zone of the file, in which its date cells are meant
 * @returns a value of the term's kind, or the text of a cell that cannot be read, which the check then names
 */
export function termFromCells(term: TermDeclaration, cells: Cells, zone: string): TermValue {
  if (!isTable(term)) return valueFromCell(term, cells[0]![0]!, zone);
  return cells
    .filter((row) => !row.every(isBlank))
    .map((row): RowValue =>
      Object.fromEntries(term.columns.map((column, index) => [column.key, valueFromCell(column, row[index]!, zone)])),
    );
}

/** The value of one cell, a term of its own or of a table. */
export function valueFromCell({ kind }: ValueDeclaration, cell: Cell, zone: string): ScalarValue {
  if (typeof cell === 'string' && cell.trim() === '') return null;
  if (isErrorText(cell)) return cell;
  switch (kind) {
    case 'number':
    case 'money':
    case 'rate':
      return typeof cell === 'number' ? cell : textOf(cell, zone);
    case 'yesNo':
      return typeof cell === 'boolean' ? cell : (readYesNo(String(cell)) ?? textOf(cell, zone));
    case 'weekday':
      return (isDate(cell) ? null : readWeekday(String(cell))) ?? textOf(cell, zone);
    case 'date':
      return dateFromCell(cell, zone);
    case 'time':
      return timeFromCell(cell, zone);
    case 'language':
      return LANGUAGES.find((language) => LANGUAGE_NAMES[language] === cell) ?? textOf(cell, zone);
    case 'text':
    case 'zone':
    case 'currency':
      return textOf(cell, zone);
  }
}

function dateFromCell(cell: Cell, zone: string): string {
  if (typeof cell === 'number' && Number.isInteger(cell)) return isoDay(cell - SERIAL_OF_1970);
  return (typeof cell === 'string' ? readDateText(cell) : null) ?? textOf(cell, zone);
}

/** A time cell is an instant of 1899 in the file's zone, whose offset then had odd seconds. */
function timeFromCell(cell: Cell, zone: string): string {
  if (typeof cell === 'number' && cell >= 0 && cell <= 1) return timeOf(cell * DAY_MS);
  if (isDate(cell)) return timeOf(toLocal(zone, cell.getTime()));
  return (typeof cell === 'string' ? readTimeText(cell) : null) ?? textOf(cell, zone);
}

function timeOf(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds === 86_400) return '24:00';
  const clock = new Date((((seconds % 86_400) + 86_400) % 86_400) * 1000).toISOString();
  return clock.slice(11, clock.endsWith(':00.000Z') ? 16 : 19);
}

/** What somebody who looks at the cell would copy from it; a date as its day. */
const textOf = (cell: Cell, zone: string): string =>
  isDate(cell)
    ? isoDay(localDay(zone, cell.getTime()))
    : typeof cell === 'boolean'
      ? String(cell).toUpperCase()
      : String(cell);
