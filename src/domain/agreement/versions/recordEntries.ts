/** The terms of a version as entries that fit into cells: one for each value, one for each row of a table. */
import { isBlankRow } from '../checkTerm';
import { isTable, type RowValue, type ScalarValue, type TermValue, type TermValues } from '../termDeclaration';
import { parseIsoDay, isoDay, SHEETS_EPOCH_DAY } from '../../time/civilDay';
import { signedTerms } from './signedTerms';

/** What a cell holds: `''` is blank, a day is its serial number as sheets count. */
export type StoredValue = string | number | boolean;

export interface RecordEntry {
  /** Key of a term, such as `closeRate`; of a table with the number of its row, such as `leadTypes.1`. */
  readonly term: string;
  readonly value: StoredValue;
  /** The number is to be shown as a date. */
  readonly isDay: boolean;
}

/**
 * Entries in the order of the document. Blank values are entries too: that nothing was agreed is part of what was.
 *
 * @example recordEntries(sample)[2] // { term: 'marketingLead', value: '', isDay: false }
 */
export function recordEntries(values: TermValues): RecordEntry[] {
  return signedTerms().flatMap((term): RecordEntry[] => {
    const value = values[term.key] ?? null;
    if (!isTable(term)) return [{ term: term.key, ...stored(scalar(value), term.kind === 'date') }];
    return tableRows(value).map((row, index) => {
      const cells = term.columns.map(({ key }): [string, ScalarValue] => [
        key,
        row[key] === '' ? null : (row[key] ?? null),
      ]);
      return { term: `${term.key}.${index + 1}`, value: JSON.stringify(Object.fromEntries(cells)), isDay: false };
    });
  });
}

function stored(value: ScalarValue, isDate: boolean): Omit<RecordEntry, 'term'> {
  const day = isDate && typeof value === 'string' ? parseIsoDay(value) : null;
  if (day !== null) return { value: day - SHEETS_EPOCH_DAY, isDay: true };
  return { value: value ?? '', isDay: false };
}

const scalar = (value: TermValue): ScalarValue => (typeof value === 'object' ? null : value);

const tableRows = (value: TermValue): readonly RowValue[] =>
  Array.isArray(value) ? (value as readonly RowValue[]).filter((row) => !isBlankRow(row)) : [];

/**
 * The values that entries stand for, whatever order they come in.
 *
 * @param entries of a record that is whole; what cannot be read is left blank
 */
export function valuesOfEntries(entries: readonly Pick<RecordEntry, 'term' | 'value'>[]): TermValues {
  const byTerm = new Map(entries.map(({ term, value }) => [term, value]));
  const values: Record<string, TermValue> = {};
  for (const term of signedTerms()) {
    if (!isTable(term)) {
      values[term.key] = scalarOf(byTerm.get(term.key), term.kind === 'date');
      continue;
    }
    const rows: RowValue[] = [];
    for (let row = byTerm.get(`${term.key}.1`); row !== undefined; row = byTerm.get(`${term.key}.${rows.length + 1}`)) {
      rows.push(
        rowOf(
          row,
          term.columns.map(({ key }) => key),
        ),
      );
    }
    values[term.key] = rows;
  }
  return values;
}

function scalarOf(value: StoredValue | undefined, isDate: boolean): ScalarValue {
  if (value === undefined || value === '') return null;
  return isDate && typeof value === 'number' ? isoDay(Math.floor(value) + SHEETS_EPOCH_DAY) : value;
}

/** A column that a table did not have when the row was signed is blank. */
function rowOf(value: StoredValue, columns: readonly string[]): RowValue {
  const cells = parsed(value);
  return Object.fromEntries(columns.map((column) => [column, cells[column] ?? null]));
}

function parsed(value: StoredValue): RowValue {
  try {
    const row: unknown = JSON.parse(String(value));
    return typeof row === 'object' && row !== null ? (row as RowValue) : {};
  } catch {
    return {};
  }
}
