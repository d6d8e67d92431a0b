/** Small lead logs, written as they stand in a sheet, for the domain that reads them. */
import type { Cell } from '../../src/domain/cell';
import type { LeadReading, LeadRows } from '../../src/domain/leads/reading/leadRows';
import type { LeadField } from '../../src/domain/leads/leads';
import { readLeads, type LeadsRead } from '../../src/domain/leads/reading/readLeads';
import { rowsText } from '../../src/domain/leads/reading/rowRanges';

export const UTC_READING: LeadReading = {
  sheetZone: 'Etc/UTC',
  zone: 'Etc/UTC',
  currency: 'USD',
  dayFirst: {},
  values: {},
};

/** A small sheet: the first argument names the fields of its columns, the rows begin in row 2. */
export function logRows(fields: readonly LeadField[], ...rows: readonly (readonly Cell[])[]): LeadRows {
  const columns = Object.fromEntries(fields.map((field, column) => [field, rows.map((row) => row[column] ?? '')]));
  return { tabName: 'Leads', firstRow: 2, columns };
}

/** Reads it in UTC and US dollars, unless told otherwise. */
export const readLog = (rows: LeadRows, reading: Partial<LeadReading> = {}, deals: LeadRows | null = null): LeadsRead =>
  readLeads(rows, deals, { ...UTC_READING, ...reading });

/** `code field: rows (example)`, with an exclamation mark where the lead is not counted. */
export const issueTexts = ({ issues }: LeadsRead): string[] =>
  issues.map(
    ({ code, field, leavesOut, ranges, example }) =>
      `${code}${leavesOut ? '!' : ''} ${field ?? 'row'}: ${rowsText(ranges, 20)}${example === '' ? '' : ` (${example})`}`,
  );

/** Instants to the minute, in UTC; what is none as it is. */
export const timesOf = (at: Float64Array): string[] =>
  Array.from(at, (instant) =>
    Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, 16) : String(instant),
  );
