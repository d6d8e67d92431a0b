/** A tab and the columns found on it: as they were chosen, or as their headers suggest. */
import { foldText } from '../../domain/text/foldText';
import type { LeadField } from '../../domain/leads/leads';
import type { RecognisedColumns } from '../../domain/leads/headers/recogniseColumns';
import type { Issue } from '../../domain/issue';
import type { TabFacts, Workbook } from '../../ports';
import type { MappedColumn, TabMapping } from './leadLogMapping';
import type { LeadLogProblem } from './leadLogReading';
import { readTabTop, type TabTop } from './tabTop';

interface LocatedColumn {
  /** First column is 1. */
  readonly column: number;
  readonly confidence: 'saved' | 'certain' | 'likely';
}

export type LocatedColumns = ReadonlyMap<LeadField, LocatedColumn>;

export interface LocatedTab {
  readonly top: TabTop;
  readonly columns: LocatedColumns;
}

/** The tab of a mapping, by its id, else by its name. */
export const mappedTab = (tabs: readonly TabFacts[], mapping: TabMapping | null | undefined): TabFacts | undefined =>
  mapping
    ? (tabs.find(({ id }) => id === mapping.tabId) ?? tabs.find(({ name }) => name === mapping.tabName))
    : undefined;

/** Where a chosen column is now: in its place, else wherever its header is; `null` where it is gone. */
export function findColumn(top: TabTop, mapped: MappedColumn): number | null {
  const header = foldText(mapped.header);
  const headers = top.headers.map(foldText);
  if (headers[mapped.column - 1] === header) return mapped.column;
  const moved = header === '' ? -1 : headers.indexOf(header);
  return moved < 0 ? null : moved + 1;
}

/**
 * The columns that were chosen, and for fields that nobody was asked about those that are recognised.
 *
 * @param recognise what the headers suggest
 * @param problems gets a line for each column that is gone
 */
export function locateSaved(
  workbook: Workbook,
  tab: TabFacts,
  mapping: TabMapping,
  recognise: (top: TabTop) => RecognisedColumns,
  problems: Issue<LeadLogProblem>[],
): LocatedTab | null {
  const mapped = Object.entries(mapping.columns) as [LeadField, MappedColumn | null][];
  const headers = mapped.flatMap(([, column]) => (column === null ? [] : [column.header]));
  const top = readTabTop(workbook, tab, { headers, headerRow: mapping.headerRow });
  if (top === null) return null;
  const columns = new Map<LeadField, LocatedColumn>();
  for (const [field, chosen] of mapped) {
    const column = chosen && findColumn(top, chosen);
    if (column !== null) columns.set(field, { column, confidence: 'saved' });
    else if (chosen !== null) problems.push({ code: 'columnGone', path: field, values: { header: chosen.header } });
  }
  const taken = new Set(Array.from(columns.values(), ({ column }) => column));
  for (const [field, found] of recognise(top)) {
    if (mapping.columns[field] === undefined && !taken.has(found.column)) columns.set(field, found);
  }
  return { top, columns };
}

/** Where a second tab has a column that is called as the lead id is in the log; −1: nowhere. */
function placeOfSameId(tab: LocatedTab, log: LocatedTab | null): number {
  const idColumn = log?.columns.get('leadId')?.column;
  const header = foldText(idColumn === undefined ? '' : log!.top.headers[idColumn - 1]!);
  return header === '' ? -1 : tab.top.headers.findIndex((other) => foldText(other) === header);
}

export const hasSameId = (tab: LocatedTab, log: LocatedTab | null): boolean => placeOfSameId(tab, log) >= 0;

/** The lead id of a second tab is the column that is called as it is in the log, where there is one. */
export function withSameId(tab: LocatedTab, log: LocatedTab | null): LocatedTab {
  const sameName = placeOfSameId(tab, log);
  if (sameName < 0 || tab.columns.get('leadId')?.confidence === 'saved') return tab;
  const columns = new Map(tab.columns);
  return { ...tab, columns: columns.set('leadId', { column: sameName + 1, confidence: 'certain' }) };
}
