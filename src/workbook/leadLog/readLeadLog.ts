/** Reads the lead log from its tabs into leads, and never writes to them. */
import type { Issue } from '../../domain/issue';
import type { LeadField } from '../../domain/leads/leads';
import type { LeadReading, LeadRows } from '../../domain/leads/reading/leadRows';
import { readLeads } from '../../domain/leads/reading/readLeads';
import type { Workbook } from '../../ports';
import type { LeadLogProblem, LeadLogReading } from './leadLogReading';
import { locateLeadLog, type LeadLogPlace } from './locateLeadLog';
import type { LocatedTab } from './locatedTab';
import { readLogRows } from './readLogRows';
import type { LogSource } from './rowFormulas';

/**
 * Reads all leads.
 *
 * @param agreementZone IANA name; texts and serials without a zone are meant in it
 * @param currency ISO 4217 code of the agreement; `''` where there is none yet
 * @param depthWindowDays days after hand-off within which attempts of a tab of activities count; left out: they all do
 * @example readLeadLog(platform.workbook, 'Europe/Warsaw', 'PLN').leads.count // 8000
 */
export const readLeadLog = (
  workbook: Workbook,
  agreementZone: string,
  currency: string,
  depthWindowDays?: number,
): LeadLogReading => readLeadLogAt(workbook, locateLeadLog(workbook), agreementZone, currency, depthWindowDays);

interface LeadLogAt extends LeadLogReading {
  /** Fields whose order of day and month has to be asked. */
  readonly ambiguousFields: readonly LeadField[];
  /** The cells that were read, for lists of their values: of the log, its deals, its activities. */
  readonly tabs: readonly (LeadRows | null)[];
}

/** The same, from columns that were already found. */
export function readLeadLogAt(
  workbook: Workbook,
  place: LeadLogPlace,
  agreementZone: string,
  currency: string,
  depthWindowDays?: number,
): LeadLogAt {
  const { log, deals, activities, filterColumn, saved } = place;
  const reading: LeadReading = {
    sheetZone: workbook.timeZone(),
    zone: agreementZone,
    currency,
    dayFirst: saved?.dayFirst ?? {},
    values: saved?.values ?? {},
    ...(depthWindowDays === undefined ? {} : { depthWindowDays }),
  };
  const filter = filterColumn === null ? null : { column: filterColumn, values: saved?.filter?.values ?? [] };
  const rows = log === null ? { tabName: '', firstRow: 1, columns: {} } : readLogRows(workbook, log, filter);
  const dealRows = deals && readLogRows(workbook, deals);
  const activityRows = activities && readLogRows(workbook, activities);
  const read = readLeads(rows, dealRows, reading, activityRows);
  const fields = [log, deals, activities].flatMap((tab) => (tab === null ? [] : Array.from(tab.columns.keys())));
  return {
    ...read,
    rowsCounted: read.leads.count,
    tabName: rows.tabName,
    source: log === null ? null : sourceOf(log, rows.tabName),
    fields: Array.from(new Set(fields)),
    tabs: [rows, dealRows, activityRows],
    problem: problemOf(place, read.rowsRead, read.ambiguousFields),
  };
}

const sourceOf = ({ top, columns }: LocatedTab, tabName: string): LogSource => ({
  tabId: top.tab.id,
  tabName,
  headerRow: top.headerRow,
  lastColumn: Math.max(
    ...Array.from(columns.values(), ({ column }) => column),
    ...top.headers.map((header, index) => (header === '' ? 0 : index + 1)),
  ),
  columns: new Map(Array.from(columns, ([field, { column }]) => [field, column] as const)),
});

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
