/** Months that can be chosen on the report: those from which the log has leads. */
import type { Leads } from '../../leads/leads';
import type { MonthNumber } from './monthStarts';
import { monthIndex, monthsUpTo } from './monthStarts';
import { dataTables } from '../tables';

/**
 * Months up to the latest in which leads were created or won, the newest first.
 *
 * @param latest the month of the last complete day; it is always among them
 */
export function knownMonths(leads: Leads, zone: string, latest: MonthNumber): MonthNumber[] {
  const months = monthsUpTo(zone, latest, dataTables.choices.rows - 1);
  const isKnown = new Uint8Array(months.count);
  isKnown[months.count - 1] = 1;
  for (let lead = 0; lead < leads.count; lead += 1) {
    const created = monthIndex(months, leads.createdAt[lead]!);
    if (created >= 0) isKnown[created] = 1;
  }
  return Array.from(isKnown, (known, index) => (known === 1 ? months.first + index : NaN))
    .filter((month) => !Number.isNaN(month))
    .reverse();
}
