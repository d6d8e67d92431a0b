/** The lead log page's state, held above the page so that looking elsewhere loses no answer. */
import { useRef, useState } from 'preact/hooks';
import type { LeadLogChoice, LeadLogView } from '../endpoints/contract';
import { choiceOf, countChanges } from './leadLogChoice';
import { useCall, type CallState } from './useCall';

export interface LeadLog {
  readonly view: LeadLogView | null;
  readonly choice: LeadLogChoice | null;
  readonly changes: number;
  readonly reading: CallState;
  readonly saving: CallState;
  /** `null`: as saved, else as suggested. */
  readonly read: (tabId: number | null) => Promise<void>;
  /** Looks at a deals tab and keeps every other answer; `null`: no deals tab. */
  readonly readDeals: (tabId: number | null) => Promise<void>;
  readonly choose: (choice: LeadLogChoice) => void;
  readonly save: () => Promise<LeadLogView | null>;
  readonly discard: () => void;
}

export function useLeadLog(): LeadLog {
  const [view, setView] = useState<LeadLogView | null>(null);
  const [choice, setChoice] = useState<LeadLogChoice | null>(null);
  const saved = useRef<LeadLogView | null>(null);
  const reading = useCall('readLeadLog');
  const saving = useCall('saveLeadLog');

  function show(next: LeadLogView): void {
    setView(next);
    setChoice(choiceOf(next));
  }

  async function read(tabId: number | null): Promise<void> {
    const next = await reading.ask({ tabId, dealsTabId: null });
    if (next === null) return;
    if (tabId === null) saved.current = next;
    show(next);
  }

  async function readDeals(dealsTabId: number | null): Promise<void> {
    if (choice === null || view === null) return;
    if (dealsTabId === null) {
      setView({ ...view, deals: null });
      setChoice({ ...choice, deals: null });
      return;
    }
    const next = await reading.ask({ tabId: choice.tabId, dealsTabId });
    if (next === null) return;
    setView({ ...view, deals: next.deals });
    setChoice({ ...choice, deals: choiceOf(next)?.deals ?? null });
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
  return { view, choice, changes, reading, saving, read, readDeals, choose: setChoice, save, discard };
}
