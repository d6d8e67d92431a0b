/** The lead log page's state, held above the page so that looking elsewhere loses no answer. */
import { useRef, useState } from 'preact/hooks';
import type { LeadLogChoice, LeadLogRequest, LeadLogView } from '../../endpoints/leadLog/contract';
import { choiceOf, countChanges } from './leadLogChoice';
import { useCall, type CallState } from '../useCall';

/** What is chosen beside the log's own columns, and looked at before it is chosen. */
type LeadLogPart = 'deals' | 'activities' | 'filter';

export interface LeadLog {
  readonly view: LeadLogView | null;
  readonly choice: LeadLogChoice | null;
  readonly changes: number;
  readonly reading: CallState;
  readonly saving: CallState;
  /** `null`: as saved, else as suggested. */
  readonly read: (tabId: number | null) => Promise<void>;
  /** Learns of tabs made, renamed or removed meanwhile; no answer that was given changes. */
  readonly readTabs: () => Promise<void>;
  /** Looks at a deals tab, an activities tab or a column to filter by, and keeps every other answer; `null`: none. */
  readonly readPart: (part: LeadLogPart, id: number | null) => Promise<void>;
  readonly choose: (choice: LeadLogChoice) => void;
  readonly save: () => Promise<LeadLogView | null>;
  readonly discard: () => void;
}

const NOTHING: LeadLogRequest = { tabId: null, dealsTabId: null };
const PART_KEYS = { deals: 'dealsTabId', activities: 'activitiesTabId', filter: 'filterColumn' } as const;

export function useLeadLog(): LeadLog {
  const [view, setView] = useState<LeadLogView | null>(null);
  const [choice, setChoice] = useState<LeadLogChoice | null>(null);
  const saved = useRef<LeadLogView | null>(null);
  const reading = useCall('readLeadLog');
  const looking = useCall('readLeadLog');
  const saving = useCall('saveLeadLog');

  function show(next: LeadLogView): void {
    setView(next);
    setChoice(choiceOf(next));
  }

  async function read(tabId: number | null): Promise<void> {
    const next = await reading.ask({ ...NOTHING, tabId });
    if (next === null) return;
    if (tabId === null) saved.current = next;
    show(next);
  }

  async function readTabs(): Promise<void> {
    if (view === null || looking.busy || reading.busy) return;
    const next = await looking.ask({ ...NOTHING, tabId: choice?.tabId ?? null });
    // Nobody asked for it: what went wrong is said when somebody does.
    if (next !== null) setView((before) => before && { ...before, tabs: next.tabs });
  }

  async function readPart(part: LeadLogPart, id: number | null): Promise<void> {
    if (choice === null || view === null) return;
    if (id === null) {
      setView({ ...view, [part]: null });
      setChoice({ ...choice, [part]: null });
      return;
    }
    const next = await reading.ask({ ...NOTHING, tabId: choice.tabId, [PART_KEYS[part]]: id });
    if (next === null) return;
    // More may have been answered while this was read.
    setView((before) => before && { ...before, [part]: next[part] });
    const chosen = part === 'filter' ? { column: id, values: [] } : (choiceOf(next)?.[part] ?? null);
    setChoice((before) => before && { ...before, [part]: chosen });
  }

  async function save(): Promise<LeadLogView | null> {
    if (choice === null) return null;
    const next = await saving.ask(choice);
    if (next === null) return null;
    saved.current = next;
    show(next);
    return next;
  }

  function discard(): void {
    saving.forget();
    if (saved.current) show(saved.current);
  }

  const changes = view === null ? 0 : countChanges(saved.current && choiceOf(saved.current), choice);
  return { view, choice, changes, reading, saving, read, readTabs, readPart, choose: setChoice, save, discard };
}
