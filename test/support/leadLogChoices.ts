/** What the sidebar shows of a lead log and its deals, and what people choose there. */
import type { Cell } from '../../src/domain/cell';
import type { Reply } from '../../src/endpoints/contract';
import type { LeadLogChoice, LeadLogView } from '../../src/endpoints/leadLog/contract';
import { createMemoryPlatform, type MemoryPlatform } from './memoryPlatform';

export const LEADS: readonly (readonly Cell[])[] = [
  ['Lead no', 'Started', 'Owner', 'Phase'],
  [1, '3/4/2026', '=HYPERLINK("x")', 'won'],
  ['2', '5/4/2026', '<img>', 'open'],
];
export const DEALS: readonly (readonly Cell[])[] = [
  ['Deal ID', 'Lead no', 'Close Date', 'Stage', 'Value'],
  ['D-1', '1', '2026-05-01', 'Closed won', 900],
  ['D-2', 2, '2026-06-01', 'Negotiation', 100],
];

/** Leads whose dates can be read both ways, and their deals on a tab of their own. */
export function dealsFile(): MemoryPlatform {
  const platform = createMemoryPlatform({ timeZone: 'Europe/Warsaw' });
  platform.addUserTab('Leads', LEADS);
  platform.addUserTab('Deals', DEALS);
  return platform;
}

/** What the sidebar asks for as long as nobody chose a tab. */
export const NOTHING_CHOSEN = { tabId: null, dealsTabId: null };

/** Throws where the sidebar would show a refusal. */
export function viewOf(reply: Reply<LeadLogView>): LeadLogView {
  if (!reply.ok) throw new Error(JSON.stringify(reply.issues));
  return reply.value;
}

/** Column by field, of those that have one. */
export const columnsOf = (view: LeadLogView): Record<string, number> =>
  Object.fromEntries(view.mapping.flatMap(({ field, column }) => (column === null ? [] : [[field, column]])));

/** The leads of {@link dealsFile} with the day first, deals left out. */
export function choiceIn(platform: MemoryPlatform, change: Partial<LeadLogChoice> = {}): LeadLogChoice {
  return {
    tabId: platform.sheet('Leads').id,
    columns: { created: 2, leadId: 1, owner: 3, won: null },
    dayFirst: { created: true },
    deals: null,
    ...change,
  };
}
