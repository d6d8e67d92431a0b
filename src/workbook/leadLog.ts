/** Reads the lead log from its tab: needed columns only, in few and large blocks, and never a write. */
import type { Cell } from '../domain/cell';
import type { Issue } from '../domain/issue';
import type { LeadField } from '../domain/leads/leads';
import type { LeadReading, LeadRows } from '../domain/leads/leadRows';
import { readLeads } from '../domain/leads/readLeads';
import type { Workbook } from '../ports';
import type { LeadLogProblem, LeadLogReading } from './leadLogReading';
import { locateLeadLog, type LeadLogPlace, type LocatedTab } from './locateLeadLog';

/** Google names no limit for one read; above this, clients have been seen to time out. */
const ROWS_A_READ = 50_000;

/**
 * Reads all leads.
 *
 * @param agreementZone IANA name; texts and serials without a zone are meant in it
 * @param currency ISO 4217 code of the agreement; `''` where there is none yet
 * @example readLeadLog(platform.workbook, 'Europe/Warsaw', 'PLN').leads.count // 8000
 */
export const readLeadLog = (workbook: Workbook, agreementZone: string, currency: string): LeadLogReading =>
  readLeadLogAt(workbook, locateLeadLog(workbook), agreementZone, currency);

/** The same, from columns that were already found. */
export function readLeadLogAt(
  workbook: Workbook,
  place: LeadLogPlace,
  agreementZone: string,
  currency: string,
): LeadLogReading & { readonly ambiguousFields: readonly LeadField[] } {
  const { log, deals, saved } = place;
  const reading: LeadReading = {
    sheetZone: workbook.timeZone(),
    zone: agreementZone,
    currency,
    dayFirst: saved?.dayFirst ?? {},
    values: saved?.values ?? {},
  };
  const rows: LeadRows = log === null ? { tabName: '', firstRow: 1, columns: {} } : readRows(workbook, log);
  const dealRows = deals === null ? null : readRows(workbook, deals);
  const { leads, clocks, rowsRead, issues, ambiguousFields } = readLeads(rows, dealRows, reading);
  const fields = new Set<LeadField>([...(log?.columns.keys() ?? []), ...(deals?.columns.keys() ?? [])]);
  return {
    leads,
    clocks,
    rowsRead,
    rowsCounted: leads.count,
    issues,
    tabName: rows.tabName,
    fields: Array.from(fields),
    ambiguousFields,
    problem: problemOf(place, rowsRead, ambiguousFields),
  };
}

function problemOf(
  { log, problems }: LeadLogPlace,
  rowsRead: number,
  ambiguousFields: readonly LeadField[],
): Issue<LeadLogProblem> | null {
  const issue = (code: LeadLogProblem, path: string): Issue<LeadLogProblem> => ({ code, path, values: {} });
  const [first] = problems;
  if (first !== undefined) return first;
  if (log === null) return issue('noLeadLog', 'tab');
  if (!log.columns.has('created')) return issue('noCreatedColumn', 'created');
  if (rowsRead === 0) return issue('emptyLeadLog', 'tab');
  return ambiguousFields.includes('created') ? issue('createdAmbiguous', 'created') : null;
}

/** The mapped columns below the header: one read a run of adjacent columns and block of rows. */
function readRows(workbook: Workbook, { top, columns }: LocatedTab): LeadRows {
  const { tab, headerRow, lastRow } = top;
  const firstRow = headerRow + 1;
  const count = Math.max(0, lastRow - headerRow);
  const needed = Array.from(new Set(Array.from(columns.values(), ({ column }) => column))).sort(
    (one, other) => one - other,
  );
  const byColumn = new Map(needed.map((column) => [column, new Array<Cell>(count).fill('')]));
  for (let first = 0; first < needed.length;) {
    let width = 1;
    while (needed[first + width] === needed[first]! + width) width += 1;
    const targets = needed.slice(first, first + width).map((column) => byColumn.get(column)!);
    for (let row = 0; row < count; row += ROWS_A_READ) {
      const rows = Math.min(ROWS_A_READ, count - row);
      const block = { tabId: tab.id, row: firstRow + row, column: needed[first]!, rows, columns: width };
      workbook.read(block).forEach((cells, index) => {
        for (let offset = 0; offset < width; offset += 1) targets[offset]![row + index] = cells[offset]!;
      });
    }
    first += width;
  }
  const fields = Array.from(columns, ([field, { column }]): [LeadField, readonly Cell[]] => [
    field,
    byColumn.get(column)!,
  ]);
  return { tabName: tab.name, firstRow, columns: Object.fromEntries(fields) };
}
