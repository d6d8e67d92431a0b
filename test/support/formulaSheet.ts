/** A small American sheet in a test: cells as they are typed, formulas as they are typed, answers as they are read. */
import type { Cell, Cells } from '../../src/domain/cell';
import { toLocal, fromLocal } from '../../src/domain/time/zone';
import { callFormula } from '../../src/functions/calling/callFormula';
import type { FormulaServices, TableName } from '../../src/functions/calling/declaration';
import { formulas } from '../../src/functions/index';

export interface SheetOptions {
  /** Typed from A1 on, row by row. */
  readonly cells?: readonly (readonly string[])[];
  /** The spreadsheet's. */
  readonly timeZone?: string;
  /** The account's. */
  readonly locale?: string;
  /** Named ranges of the agreement, as typed. */
  readonly tables?: Readonly<Partial<Record<TableName, readonly (readonly string[])[]>>>;
}

export interface FormulaSheet {
  /** What the formula shows: dates as `2026-11-23` or `2026-11-23 09:30`, as the sheet's clocks have them. */
  readonly answer: (formula: string) => Cell | Cells;
  /** The message of a formula that refuses. */
  readonly refusal: (formula: string) => string;
  /** What the spreadsheet was asked for, in order. */
  readonly asked: readonly string[];
}

const wallTime = (text: string): number => Date.parse(`${text.replace(' ', 'T')}${text.length > 10 ? '' : 'T00:00'}Z`);

/** What Sheets makes of typed text; an apostrophe in front keeps it a text. */
export function typedCell(text: string, timeZone = 'Etc/UTC'): Cell {
  if (text.startsWith("'")) return text.slice(1);
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^-?\d+(\.\d+)?%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  if (/^\d{4}-\d\d-\d\d( \d\d:\d\d(:\d\d)?)?$/.test(text)) return new Date(fromLocal(timeZone, wallTime(text)));
  if (/^\d\d:\d\d$/.test(text)) return new Date(fromLocal(timeZone, wallTime(`1899-12-30 ${text}`)));
  return text;
}

function shownCell(cell: Cell, timeZone: string): Cell {
  if (!(cell instanceof Date)) return cell;
  const iso = new Date(toLocal(timeZone, cell.getTime())).toISOString();
  if (iso.endsWith('T00:00:00.000Z')) return iso.slice(0, 10);
  return `${iso.slice(0, 10)} ${iso.slice(11, iso.endsWith(':00.000Z') ? 16 : 23)}`;
}

/** Cuts at a separator, but not within quotes or braces. */
function cut(text: string, separator: string): string[] {
  const parts = [''];
  let isQuoted = false;
  let depth = 0;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    if (!isQuoted && character === '{') depth += 1;
    if (!isQuoted && character === '}') depth -= 1;
    if (character === separator && !isQuoted && depth === 0) parts.push('');
    else parts[parts.length - 1] = `${parts[parts.length - 1]!}${character}`;
  }
  return parts.map((part) => part.trim());
}

export function formulaSheet(options: SheetOptions = {}): FormulaSheet {
  const { cells = [], timeZone = 'Etc/UTC', locale = 'en', tables = {} } = options;
  const asked: string[] = [];
  const typedRows = (rows: readonly (readonly string[])[]): Cell[][] =>
    rows.map((row) => row.map((text) => typedCell(text, timeZone)));
  const services: FormulaServices = {
    spreadsheetTimeZone: () => (asked.push('time zone'), timeZone),
    userLocale: () => (asked.push('locale'), locale),
    table: (name) => (asked.push(name), tables[name] ? typedRows(tables[name]) : null),
  };
  const grid = typedRows(cells);
  const cellAt = (reference: string): { row: number; column: number } => ({
    row: Number(reference.slice(1)) - 1,
    column: reference.charCodeAt(0) - 65,
  });
  const range = (first: string, last: string): Cell[][] => {
    const from = cellAt(first);
    const to = cellAt(last);
    return Array.from({ length: to.row - from.row + 1 }, (_, row) =>
      Array.from(
        { length: to.column - from.column + 1 },
        (_, column) => grid[from.row + row]?.[from.column + column] ?? '',
      ),
    );
  };
  const argument = (text: string): unknown => {
    if (text === '') return undefined;
    if (text.startsWith('"')) return text.slice(1, -1);
    if (text.startsWith('{')) return cut(text.slice(1, -1), ';').map((row) => cut(row, ',').map(argument));
    const reference = /^([A-Z]\d+)(?::([A-Z]\d+))?$/.exec(text);
    if (!reference) return typedCell(text, timeZone);
    return reference[2] ? range(reference[1]!, reference[2]) : range(reference[1]!, reference[1]!)[0]![0];
  };
  const run = (formula: string): Cell | Cells => {
    const [, name, list = ''] = /^=(\w+)\((.*)\)$/s.exec(formula) ?? [];
    const declaration = formulas.find((candidate) => candidate.name === name);
    if (!declaration) throw new TypeError(`No formula: ${formula}`);
    return callFormula(declaration, list === '' ? [] : cut(list, ',').map(argument), services);
  };
  return {
    asked,
    answer(formula) {
      const answer = run(formula);
      return Array.isArray(answer)
        ? (answer as Cells).map((row) => row.map((cell) => shownCell(cell, timeZone)))
        : shownCell(answer as Cell, timeZone);
    },
    refusal(formula) {
      let answer: unknown;
      try {
        answer = run(formula);
      } catch (thrown) {
        return (thrown as Error).message;
      }
      throw new Error(`${formula} answered ${JSON.stringify(answer)}`);
    },
  };
}
