/** Finds the tab and the columns of the lead log: those that were saved, else those that their headers suggest. */
import { foldText } from '../domain/leads/foldText';
import type { LeadField } from '../domain/leads/leads';
import { likeness } from '../domain/leads/recogniseColumns';
import type { Issue } from '../domain/issue';
import type { TabFacts, Workbook } from '../ports';
import { MAPPING_NAME, mappingFromCells, type LeadLogMapping, type TabMapping } from './leadLogMapping';
import type { LeadLogProblem } from './leadLogReading';
import { readTabTop, type TabTop } from './tabTop';

export interface LocatedColumn {
  /** First column is 1. */
  readonly column: number;
  readonly confidence: 'saved' | 'certain' | 'likely';
}

export interface LocatedTab {
  readonly top: TabTop;
  readonly columns: ReadonlyMap<LeadField, LocatedColumn>;
}

export interface LeadLogPlace {
  /** Tabs of the user's own. */
  readonly tabs: readonly TabFacts[];
  readonly log: LocatedTab | null;
  readonly deals: LocatedTab | null;
  /** What was saved about the tab that was found; `null`: nothing, or about another tab. */
  readonly saved: LeadLogMapping | null;
  /** What was chosen and is no longer there. */
  readonly problems: readonly Issue<LeadLogProblem>[];
}

/** Tabs to look at instead of the saved ones. */
export interface WantedTabs {
  readonly tabId: number | null;
  readonly dealsTabId: number | null;
}

/** What a tab of deals may tell. */
const DEAL_FIELDS: readonly LeadField[] = ['leadId', 'won', 'stage', 'amount', 'currency'];

/** The mapping as it was saved; `null` where none was. */
export function readMapping(workbook: Workbook): LeadLogMapping | null {
  const block = workbook.names().get(MAPPING_NAME);
  return block === undefined ? null : mappingFromCells(workbook.read(block));
}

/**
 * Finds the lead log and its deals.
 *
 * @param wanted tabs that somebody is looking at; both `null`: as saved, else as suggested
 */
export function locateLeadLog(
  workbook: Workbook,
  wanted: WantedTabs = { tabId: null, dealsTabId: null },
): LeadLogPlace {
  const tabs = workbook.tabs().filter(({ role }) => role === null);
  const saved = readMapping(workbook);
  const problems: Issue<LeadLogProblem>[] = [];
  const tops = new Map<number, TabTop | null>();
  const topOf = (tab: TabFacts): TabTop | null => {
    if (!tops.has(tab.id)) tops.set(tab.id, readTabTop(workbook, tab, null));
    return tops.get(tab.id) ?? null;
  };

  const chosen = (mapping: TabMapping | null | undefined): TabFacts | undefined =>
    mapping
      ? (tabs.find(({ id }) => id === mapping.tabId) ?? tabs.find(({ name }) => name === mapping.tabName))
      : undefined;
  const located = (tab: TabFacts | undefined, mapping: TabMapping | null | undefined): LocatedTab | null => {
    if (tab === undefined) return null;
    return mapping && chosen(mapping)?.id === tab.id
      ? savedTab(workbook, tab, mapping, problems)
      : suggestedTab(topOf(tab));
  };

  let logTab = wanted.tabId === null ? chosen(saved?.log) : tabs.find(({ id }) => id === wanted.tabId);
  if (logTab === undefined && saved !== null && wanted.tabId === null) {
    problems.push({ code: 'leadLogGone', path: 'tab', values: { tab: saved.log.tabName } });
  } else if (logTab === undefined && wanted.tabId === null) {
    logTab = mostLikely(tabs, (tab) => likeness(topOf(tab)?.recognised ?? new Map()));
  }
  const log = located(logTab, saved?.log);
  const isSaved = saved !== null && logTab !== undefined && logTab.id === chosen(saved.log)?.id;
  return { tabs, log, deals: locateDeals(), saved: isSaved ? saved : null, problems };

  function locateDeals(): LocatedTab | null {
    let tab = wanted.dealsTabId === null ? undefined : tabs.find(({ id }) => id === wanted.dealsTabId);
    if (tab === undefined && isSaved) {
      tab = chosen(saved.deals);
      if (tab === undefined && saved.deals !== null) {
        problems.push({ code: 'leadLogGone', path: 'deals', values: { tab: saved.deals.tabName } });
      }
    } else if (tab === undefined && log?.columns.has('leadId') && !log.columns.has('won')) {
      tab = mostLikely(tabs, (candidate) => {
        const found = candidate.id === logTab?.id ? undefined : topOf(candidate)?.recognised;
        return found?.has('leadId') && found.has('won') ? found.size : 0;
      });
    }
    const deals = located(tab, saved?.deals);
    return deals && { ...deals, columns: dealColumns(deals, log) };
  }
}

function mostLikely(tabs: readonly TabFacts[], points: (tab: TabFacts) => number): TabFacts | undefined {
  let best: TabFacts | undefined;
  let most = 0;
  for (const tab of tabs) {
    const found = points(tab);
    if (found <= most) continue;
    best = tab;
    most = found;
  }
  return best;
}

const suggestedTab = (top: TabTop | null): LocatedTab | null => top && { top, columns: top.recognised };

/** Columns as they were chosen, found again where they moved; fields that were never asked are recognised. */
function savedTab(
  workbook: Workbook,
  tab: TabFacts,
  mapping: TabMapping,
  problems: Issue<LeadLogProblem>[],
): LocatedTab | null {
  const headers = Object.values(mapping.columns).flatMap((mapped) => (mapped === null ? [] : [mapped.header]));
  const top = readTabTop(workbook, tab, { headers, headerRow: mapping.headerRow });
  if (top === null) return null;
  const folded = top.headers.map(foldText);
  const columns = new Map<LeadField, LocatedColumn>();
  for (const [field, mapped] of Object.entries(mapping.columns) as [
    LeadField,
    { column: number; header: string } | null,
  ][]) {
    if (mapped === null) continue;
    const header = foldText(mapped.header);
    const column =
      folded[mapped.column - 1] === header ? mapped.column : header === '' ? 0 : folded.indexOf(header) + 1;
    if (column > 0) columns.set(field, { column, confidence: 'saved' });
    else problems.push({ code: 'columnGone', path: field, values: { header: mapped.header } });
  }
  const taken = new Set(Array.from(columns.values(), ({ column }) => column));
  for (const [field, found] of top.recognised) {
    if (mapping.columns[field] === undefined && !taken.has(found.column)) columns.set(field, found);
  }
  return { top, columns };
}

/** The deals' lead id is the column that is called as it is in the log, where there is one. */
function dealColumns(deals: LocatedTab, log: LocatedTab | null): LocatedTab['columns'] {
  const columns = new Map(Array.from(deals.columns).filter(([field]) => DEAL_FIELDS.includes(field)));
  const idHeader = foldText(log?.top.headers[(log.columns.get('leadId')?.column ?? 0) - 1] ?? '');
  const sameName = idHeader === '' ? -1 : deals.top.headers.findIndex((header) => foldText(header) === idHeader);
  if (sameName >= 0 && columns.get('leadId')?.confidence !== 'saved') {
    columns.set('leadId', { column: sameName + 1, confidence: 'certain' });
  }
  return columns;
}
