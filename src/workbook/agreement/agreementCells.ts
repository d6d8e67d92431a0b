/** Turns what a cell holds into the value of a term. */
import { readDateText } from '../../domain/agreement/readDateText';
import { readTimeText } from '../../domain/agreement/readTimeText';
import { readYesNo } from '../../domain/agreement/readYesNo';
import {
  isTable,
  type RowValue,
  type ScalarValue,
  type TermDeclaration,
  type TermValue,
  type ValueDeclaration,
} from '../../domain/agreement/termDeclaration';
import { isBlank, isDate, isErrorText, type Cell, type Cells } from '../../domain/cell';
import { DAY_MS, isoDay, SHEETS_EPOCH_DAY } from '../../domain/time/civilDay';
import { readTimeOfDay } from '../../domain/time/timeOfDay';
import { localDay } from '../../domain/time/zone';
import { readWeekday } from '../../domain/time/weekdayNames';
import { LANGUAGE_NAMES, LANGUAGES } from '../../locales/language';

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
    case 'choice':
      return textOf(cell, zone);
  }
}

function dateFromCell(cell: Cell, zone: string): string {
  if (typeof cell === 'number' && Number.isInteger(cell)) return isoDay(cell + SHEETS_EPOCH_DAY);
  return (typeof cell === 'string' ? readDateText(cell) : null) ?? textOf(cell, zone);
}

function timeFromCell(cell: Cell, zone: string): string {
  const text = typeof cell === 'string' ? readTimeText(cell) : null;
  if (text !== null) return text;
  const seconds = typeof cell === 'string' ? null : readTimeOfDay(cell, zone);
  return seconds === null ? textOf(cell, zone) : clockText(seconds);
}

/** Seconds after midnight as `09:00`; as `09:00:30` where there are any. */
function clockText(seconds: number): string {
  if (seconds === DAY_MS / 1000) return '24:00';
  return new Date(seconds * 1000).toISOString().slice(11, seconds % 60 === 0 ? 16 : 19);
}

/** What somebody who looks at the cell would copy from it; a date as its day. */
const textOf = (cell: Cell, zone: string): string =>
  isDate(cell)
    ? isoDay(localDay(zone, cell.getTime()))
    : typeof cell === 'boolean'
      ? String(cell).toUpperCase()
      : String(cell);
