/** What the sidebar shows of the lead log: tabs, columns with samples, the mapping, and the account of all rows. */
import { isBlank, type Cell } from '../../domain/cell';
import { LEAD_FIELDS } from '../../domain/leads/leads';
import { rowsText } from '../../domain/leads/reading/rowRanges';
import { unknownTypeRows } from '../../domain/report/judging/unknownTypeRows';
import type { Platform, Workbook } from '../../ports';
import { readHistory } from '../../workbook/history/readHistory';
import { unknownTypeIssue } from '../../workbook/log/issueCells';
import { judgingAgreements } from '../../workbook/history/judgingAgreements';
import { readLeadLogAt } from '../../workbook/leadLog/readLeadLog';
import type { LocatedTab } from '../../workbook/leadLog/locatedTab';
import { locateLeadLog, type LeadLogPlace, type WantedTabs } from '../../workbook/leadLog/locateLeadLog';
import { readLogRows } from '../../workbook/leadLog/readLogRows';
import { readAgreement } from '../../workbook/agreement/readAgreement';
import { readyWording } from '../../workbook/agreement/readyWording';
import type { TabTop } from '../../workbook/leadLog/tabTop';
import type { ActivitiesView, ColumnView, DealsView, FieldMapping, FilterView, LeadLogView } from './contract';
import { sampleText } from './sampleText';
import { filterValues, valueListViews } from './valueListViews';

type ShowCell = (cell: Cell) => string;

const SAMPLES = 3;
/** Ranges named of one reason; the log tab lists the others. */
const RANGES = 12;

/**
 * @param wanted tabs that somebody is looking at
 * @param wantedFilter a column whose values to list; `null`: the one that was saved
 */
export function leadLogView(platform: Platform, wanted: WantedTabs, wantedFilter: number | null): LeadLogView {
  const { workbook } = platform;
  const place = locateLeadLog(workbook, wanted);
  // Rows are judged as the next refresh will judge them, by what is in force, not by what is being edited.
  const { fold } = readyWording(() => platform.sheetTextsJson());
  const judging = judgingAgreements(
    readAgreement(workbook),
    readHistory(workbook),
    workbook.fileId(),
    platform.now(),
    fold,
  );
  const agreement = judging?.inForce.agreement ?? null;
  const sheetZone = workbook.timeZone();
  const zone = agreement?.calendar.timeZone ?? sheetZone;
  const reading = readLeadLogAt(workbook, place, zone, agreement?.currency ?? '', agreement?.depthWindowDays);
  const unknownTypes = judging === null ? [] : unknownTypeRows(reading.leads, judging.timeline);
  const rowIssues = [...reading.issues, ...unknownTypeIssue(unknownTypes, reading.tabName)];
  const { log, deals, activities, saved, problems } = place;
  const show = sampleText(workbook.locale(), sheetZone);
  const { leads, problem } = reading;
  return {
    tabs: place.tabs.map(({ id, name }) => ({ id, name })),
    tabId: place.tabId,
    headerRow: log?.top.headerRow ?? 1,
    columns: log === null ? [] : columnsOf(log.top, show),
    mapping: mappingOf(log),
    dayFirst: { ...saved?.dayFirst },
    ambiguousFields: reading.ambiguousFields,
    deals: deals && dealsOf(deals, show),
    activities: activities && activitiesOf(activities, show),
    valueLists: valueListViews(reading.tabs, saved, agreement?.leadTypes ?? []),
    filter: filterOf(workbook, place, wantedFilter ?? place.filterColumn),
    rowsRead: reading.rowsRead,
    rowsCounted: reading.rowsCounted,
    nurturedCount: leads.isQualified.reduce((count, isQualified) => count + 1 - isQualified, 0),
    rowIssues: rowIssues.map(({ ranges, ...issue }) => ({ ...issue, rows: rowsText(ranges, RANGES) })),
    issues: problem === null || problems.includes(problem) ? problems : [...problems, problem],
  };
}

function filterOf(
  workbook: Workbook,
  { log, filterColumn, saved }: LeadLogPlace,
  column: number | null,
): FilterView | null {
  if (log === null || column === null || column > log.top.headers.length) return null;
  const { filter } = readLogRows(workbook, { top: log.top, columns: new Map() }, { column, values: [] });
  const chosen = column === filterColumn ? saved?.filter?.values : undefined;
  return { column, ...filterValues(filter?.cells ?? [], chosen) };
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

function dealsOf({ top, columns }: LocatedTab, show: ShowCell): DealsView {
  return {
    tabId: top.tab.id,
    columns: columnsOf(top, show),
    leadIdColumn: columns.get('leadId')?.column ?? null,
    wonColumn: columns.get('won')?.column ?? null,
    amountColumn: columns.get('amount')?.column ?? null,
  };
}

function activitiesOf({ top, columns }: LocatedTab, show: ShowCell): ActivitiesView {
  return {
    tabId: top.tab.id,
    columns: columnsOf(top, show),
    leadIdColumn: columns.get('leadId')?.column ?? null,
    timeColumn: columns.get('firstFollowUp')?.column ?? null,
    kindColumn: columns.get('attempts')?.column ?? null,
    outcomeColumn: columns.get('reached')?.column ?? null,
  };
}

/** Columns that have a header or anything below it. */
function columnsOf({ headers, samples }: TabTop, show: ShowCell): ColumnView[] {
  return headers.flatMap((header, index) => {
    const filled = samples.map((row) => row[index] ?? '').filter((cell) => !isBlank(cell));
    if (header === '' && filled.length === 0) return [];
    const texts = new Set(filled.map(show));
    return [{ header, column: index + 1, samples: Array.from(texts).slice(0, SAMPLES) }];
  });
}
