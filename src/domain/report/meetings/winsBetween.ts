/** Wins to celebrate: leads of marketing's that became customers in the month, the latest first. */
import type { Leads } from '../../leads/leads';
import { salesCycle } from '../../leads/salesCycle';
import { localDay } from '../../time/zone';
import { leadsWithin } from '../leadsWithin';

export interface Win {
  /** `''` where the log has no ids. */
  readonly id: string;
  readonly owner: string;
  readonly type: string;
  /** Epoch milliseconds. */
  readonly wonAt: number;
  readonly amount: number | null;
  /** Calendar days since it was created; `null` for one that was won before. */
  readonly days: number | null;
}

/**
 * Wins of a span of time.
 *
 * @param zone IANA name: in which days are meant
 * @param untilMs first instant after it
 * @returns the latest first, larger ones first where two were won at once, so that the order of rows never shows
 */
export function winsBetween(leads: Leads, zone: string, fromMs: number, untilMs: number): Win[] {
  const wins: Win[] = [];
  for (const lead of leadsWithin(leads.wonAt, fromMs, untilMs)) {
    const wonAt = leads.wonAt[lead]!;
    const amount = leads.amount[lead]!;
    const days = salesCycle(localDay(zone, leads.createdAt[lead]!), localDay(zone, wonAt));
    wins.push({
      id: leads.id?.[lead] ?? '',
      owner: leads.owners[leads.ownerIndex[lead]!] ?? '',
      type: leads.types[leads.typeIndex[lead]!] ?? '',
      wonAt,
      amount: Number.isNaN(amount) ? null : amount,
      days: Number.isNaN(days) ? null : days,
    });
  }
  return wins.sort(
    (one, other) => other.wonAt - one.wonAt || (other.amount ?? 0) - (one.amount ?? 0) || (one.id < other.id ? -1 : 1),
  );
}
