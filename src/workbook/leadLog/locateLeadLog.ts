/** Finds the lead log, its deals and its activities: those that were saved, else those that their headers suggest. */
import type { Issue } from '../../domain/issue';
import type { LeadField } from '../../domain/leads/leads';
import { likeness, type RecognisedColumns } from '../../domain/leads/headers/recogniseColumns';
import type { TabFacts, Workbook } from '../../ports';
import { activityColumns, dealColumns, holdsActivities } from './joinedColumns';
import { MAPPING_NAME, mappingFromCells, type LeadLogMapping, type TabMapping } from './leadLogMapping';
import type { LeadLogProblem } from './leadLogReading';
import { findColumn, hasSameId, locateSaved, mappedTab, withSameId, type LocatedTab } from './locatedTab';
import { readTabTop, type TabTop } from './tabTop';

export interface LeadLogPlace {
  /** Tabs of the user's own. */
  readonly tabs: readonly TabFacts[];
  /** The tab of the log; `null`: none was chosen, and none looks like one. */
  readonly tabId: number | null;
  /** `null`: no tab, or one with nothing in it. */
  readonly log: LocatedTab | null;
  readonly deals: LocatedTab | null;
  readonly activities: LocatedTab | null;
  /** Column of the log whose values say which rows are this agreement's. */
  readonly filterColumn: number | null;
  /** What was saved about the tab that was found; `null`: nothing, or about another tab. */
  readonly saved: LeadLogMapping | null;
  /** What was chosen and is no longer there. */
  readonly problems: readonly Issue<LeadLogProblem>[];
}

/** Tabs to look at instead of the saved ones; `null`: as saved, else as suggested. */
export interface WantedTabs {
  readonly tabId: number | null;
  readonly dealsTabId: number | null;
  readonly activitiesTabId: number | null;
}

export const AS_SAVED: WantedTabs = { tabId: null, dealsTabId: null, activitiesTabId: null };

/** The mapping as it was saved; `null` where none was. */
function readMapping(workbook: Workbook): LeadLogMapping | null {
  const block = workbook.names().get(MAPPING_NAME);
  return block === undefined ? null : mappingFromCells(workbook.read(block));
}

/** @param wanted tabs that somebody is looking at */
export function locateLeadLog(workbook: Workbook, wanted: WantedTabs = AS_SAVED): LeadLogPlace {
  const tabs = workbook.tabs().filter(({ role }) => role === null);
  const mapping = readMapping(workbook);
  const problems: Issue<LeadLogProblem>[] = [];
  const tops = new Map<number, TabTop | null>();
  const topOf = (tab: TabFacts): TabTop | null => {
    if (!tops.has(tab.id)) tops.set(tab.id, readTabTop(workbook, tab, null));
    return tops.get(tab.id) ?? null;
  };
  const locate = (
    tab: TabFacts | undefined,
    saved: TabMapping | null | undefined,
    recognise: (top: TabTop) => RecognisedColumns,
  ): LocatedTab | null => {
    if (tab === undefined) return null;
    if (saved && mappedTab(tabs, saved)?.id === tab.id) return locateSaved(workbook, tab, saved, recognise, problems);
    const top = topOf(tab);
    return top && { top, columns: recognise(top) };
  };

  const logTab = wanted.tabId === null ? usualLog() : tabs.find(({ id }) => id === wanted.tabId);
  const isSaved = mapping !== null && logTab !== undefined && logTab.id === mappedTab(tabs, mapping.log)?.id;
  const saved = isSaved ? mapping : null;
  const log = locate(logTab, saved?.log, (top) => top.recognised);
  if (logTab !== undefined && log === null) {
    problems.push({ code: 'emptyLeadLog', path: 'tab', values: { tab: logTab.name } });
  }
  const deals = second('deals', wanted.dealsTabId, dealColumns, 'won');
  const activities = second('activities', wanted.activitiesTabId, activityColumns, 'firstFollowUp');
  return {
    tabs,
    tabId: logTab?.id ?? null,
    log,
    deals,
    activities,
    filterColumn: filterColumn(),
    saved,
    problems,
  };

  function usualLog(): TabFacts | undefined {
    if (mapping === null) return mostLikely(tabs, (tab) => likeness(topOf(tab)?.recognised ?? new Map()));
    const tab = mappedTab(tabs, mapping.log);
    if (tab === undefined) problems.push({ code: 'leadLogGone', path: 'tab', values: { tab: mapping.log.tabName } });
    return tab;
  }

  /** A tab that is joined by lead id; suggested only where the log itself does not tell what it is for. */
  function second(
    key: 'deals' | 'activities',
    wantedId: number | null,
    recognise: (top: TabTop) => RecognisedColumns,
    tells: LeadField,
  ): LocatedTab | null {
    let tab = tabs.find(({ id }) => id === wantedId);
    if (tab === undefined && saved !== null) {
      tab = mappedTab(tabs, saved[key]);
      if (tab === undefined && saved[key] !== null) {
        problems.push({ code: 'leadLogGone', path: key, values: { tab: saved[key].tabName } });
      }
    } else if (tab === undefined && log?.columns.has('leadId') && !log.columns.has(tells)) {
      tab = mostLikely(tabs, (candidate) => {
        const top = candidate.id === logTab?.id ? null : topOf(candidate);
        if (top === null) return 0;
        const { columns } = withSameId({ top, columns: recognise(top) }, log);
        const isJoined = columns.get('leadId')?.confidence === 'certain' && columns.has(tells);
        if (!isJoined || (key === 'activities' && !holdsActivities(top, columns))) return 0;
        return columns.size + (hasSameId({ top, columns }, log) ? SAME_ID : 0);
      });
    }
    const located = locate(tab, saved?.[key], recognise);
    return located && withSameId(located, log);
  }

  function filterColumn(): number | null {
    if (!saved?.filter || log === null) return null;
    const column = findColumn(log.top, saved.filter.column);
    if (column === null) {
      problems.push({ code: 'columnGone', path: 'filter', values: { header: saved.filter.column.header } });
    }
    return column;
  }
}

/** A tab that calls the lead id as the log does belongs to it before any that only has more columns. */
const SAME_ID = 100;

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
