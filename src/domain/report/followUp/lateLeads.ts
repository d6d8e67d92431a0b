/** Who is late: leads that sales has not followed up in time, the oldest first, and how many each owner has. */
import type { Leads } from '../../leads/leads';
import { MINUTE_MS } from '../../time/civilDay';
import { FollowUp, type FollowUpColumns } from './followUpColumns';
import { leadsWithin } from '../leadsWithin';

/** A lead that waits past its target. */
export interface OverdueLead {
  /** `''` where the log has no ids. */
  readonly id: string;
  /** Row of the sheet; `null` where the id tells which lead it is, and where it stands must not matter. */
  readonly row: number | null;
  /** `''` where it has none. */
  readonly owner: string;
  readonly type: string;
  /** Epoch milliseconds. */
  readonly handedOffAt: number;
  /** Working minutes past the target. */
  readonly lateByMinutes: number;
  /** Minutes on the clock since hand-off, nights and holidays included. */
  readonly elapsedMinutes: number;
}

/** What one owner has to answer for. */
export interface OwnerFigures {
  readonly owner: string;
  /** Now, whenever handed off. */
  readonly overdue: number;
  /** Followed up too late, of those handed off in the month. */
  readonly late: number;
  readonly met: number;
  /** Epoch milliseconds of the overdue lead that waits longest; `null` where none does. */
  readonly oldestHandedOffAt: number | null;
}

/**
 * Overdue leads, the oldest first; by id where two were handed off at once, so that the order of rows never shows.
 *
 * @param overdue as `overdueOf` answers them
 * @param limit how many to list
 */
export function overdueLeads(
  leads: Leads,
  columns: FollowUpColumns,
  overdue: readonly number[],
  asOfMs: number,
  limit: number,
): OverdueLead[] {
  const idOf = (lead: number): string => leads.id?.[lead] ?? '';
  const isBefore = (one: number, other: number): boolean => {
    const sooner = leads.handedOffAt[one]! - leads.handedOffAt[other]!;
    if (sooner !== 0) return sooner < 0;
    return idOf(one) === idOf(other) ? leads.row[one]! < leads.row[other]! : idOf(one) < idOf(other);
  };
  // A few of possibly very many: each takes its place among the few, instead of all being sorted.
  const first: number[] = [];
  for (const lead of overdue) {
    if (first.length === limit && !isBefore(lead, first[limit - 1]!)) continue;
    let place = first.length;
    while (place > 0 && isBefore(lead, first[place - 1]!)) place -= 1;
    first.splice(place, 0, lead);
    first.length = Math.min(first.length, limit);
  }
  return first.map((lead) => ({
    id: idOf(lead),
    row: idOf(lead) === '' ? leads.row[lead]! : null,
    owner: leads.owners[leads.ownerIndex[lead]!] ?? '',
    type: leads.types[leads.typeIndex[lead]!] ?? '',
    handedOffAt: leads.handedOffAt[lead]!,
    lateByMinutes: columns.minutes[lead]! - columns.targetMinutes[lead]!,
    elapsedMinutes: (asOfMs - leads.handedOffAt[lead]!) / MINUTE_MS,
  }));
}

/**
 * Figures by owner, those with most overdue leads first. Leads without an owner stand under `''`.
 *
 * @param overdue as `overdueOf` answers them
 * @param fromMs first instant of the month of hand-off
 * @param untilMs first instant after its last complete day
 */
export function lateByOwner(
  leads: Leads,
  columns: FollowUpColumns,
  overdue: readonly number[],
  fromMs: number,
  untilMs: number,
): OwnerFigures[] {
  const figures = [...leads.owners, ''].map((owner) => ({ owner, overdue: 0, late: 0, met: 0, oldest: Infinity }));
  const figuresOf = (lead: number) => {
    const owner = leads.ownerIndex[lead]!;
    return figures[owner < 0 ? figures.length - 1 : owner]!;
  };
  for (const lead of overdue) {
    const owner = figuresOf(lead);
    owner.overdue += 1;
    owner.oldest = Math.min(owner.oldest, leads.handedOffAt[lead]!);
  }
  for (const lead of leadsWithin(leads.handedOffAt, fromMs, untilMs)) {
    const state = columns.state[lead]!;
    if (state === FollowUp.late) figuresOf(lead).late += 1;
    else if (state === FollowUp.met) figuresOf(lead).met += 1;
  }
  return figures
    .filter((owner) => owner.overdue + owner.late + owner.met > 0)
    .sort((one, other) => other.overdue - one.overdue || other.late - one.late || (one.owner < other.owner ? -1 : 1))
    .map(({ oldest, ...owner }) => ({ ...owner, oldestHandedOffAt: oldest === Infinity ? null : oldest }));
}
