/** What the sidebar shows of the lead log: tabs, columns with samples, the mapping, and the account of all rows. */
import { isBlank, type Cell } from '../domain/cell';
import { LEAD_FIELDS } from '../domain/leads/leads';
import { rowsText } from '../domain/leads/rowRanges';
import { valueText } from '../domain/leads/valueList';
import { toLocal } from '../domain/time/zone';
import type { Platform } from '../ports';
import { readLeadLogAt } from '../workbook/leadLog';
import { locateLeadLog, type LocatedTab, type WantedTabs } from '../workbook/locateLeadLog';
import { readAgreement } from '../workbook/readAgreement';
import type { TabTop } from '../workbook/tabTop';
import type { ColumnView, DealsView, FieldMapping, LeadLogView } from './contract';

const SAMPLES = 3;
const LONGEST_SAMPLE = 40;
/** Ranges named of one reason; the log tab lists the others. */
const RANGES = 12;

/** @param wanted tabs that somebody is looking at; both `null`: as saved, else as suggested */
export function leadLogView({ workbook }: Platform, wanted: WantedTabs): LeadLogView {
  const place = locateLeadLog(workbook, wanted);
  const { agreement } = readAgreement(workbook);
  const sheetZone = workbook.timeZone();
  const zone = agreement?.calendar.timeZone ?? sheetZone;
  const reading = readLeadLogAt(workbook, place, zone, agreement?.currency ?? '');
  const { log, deals, saved } = place;
  return {
    tabs: place.tabs.map(({ id, name }) => ({ id, name })),
    tabId: log?.top.tab.id ?? wanted.tabId,
    headerRow: log?.top.headerRow ?? 1,
    columns: log === null ? [] : columnsOf(log.top, sheetZone),
    mapping: mappingOf(log),
    dayFirst: { ...saved?.dayFirst },
    ambiguousFields: reading.ambiguousFields,
    deals: deals && dealsOf(deals, sheetZone),
    rowsRead: reading.rowsRead,
    rowsCounted: reading.rowsCounted,
    rowIssues: reading.issues.map(({ code, field, leavesOut, count, ranges }) => ({
      code,
      field,
      leavesOut,
      count,
      rows: rowsText(ranges, RANGES),
    })),
    issues: [
      ...place.problems,
      ...(reading.problem === null || place.problems.includes(reading.problem) ? [] : [reading.problem]),
    ],
  };
}

const mappingOf = (log: LocatedTab | null): FieldMapping[] =>
  LEAD_FIELDS.map((field) => {
    const found = log?.columns.get(field);
    return {
      field,
      column: found?.column ?? null,
      header: found === undefined ? null : log!.top.headers[found.column - 1]!,
      confidence: found?.confidence ?? 'none',
    };
  });

function dealsOf({ top, columns }: LocatedTab, sheetZone: string): DealsView {
  return {
    tabId: top.tab.id,
    columns: columnsOf(top, sheetZone),
    leadIdColumn: columns.get('leadId')?.column ?? null,
    wonColumn: columns.get('won')?.column ?? null,
    amountColumn: columns.get('amount')?.column ?? null,
  };
}

/** Columns that have a header or anything below it. */
function columnsOf({ headers, samples }: TabTop, sheetZone: string): ColumnView[] {
  return headers.flatMap((header, index) => {
    const filled = samples.map((row) => row[index] ?? '').filter((cell) => !isBlank(cell));
    if (header === '' && filled.length === 0) return [];
    const texts = new Set(filled.map((cell) => sampleText(cell, sheetZone)));
    return [{ header, column: index + 1, samples: Array.from(texts).slice(0, SAMPLES) }];
  });
}

/** Dates as ISO writes them, because in a question about the order of day and month every other form would mislead. */
function sampleText(cell: Cell, sheetZone: string): string {
  if (typeof cell !== 'object') return valueText(cell).slice(0, LONGEST_SAMPLE);
  const local = toLocal(sheetZone, cell.getTime());
  if (Number.isNaN(local)) return '';
  const iso = new Date(local).toISOString();
  return iso.slice(11, 16) === '00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
}
