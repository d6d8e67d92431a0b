/** The leads waterfall: what has come in up to each day of the month, to be held against the goal line. */
import type { Leads } from '../../leads/leads';
import { bucketOf, type DayBuckets } from '../followUp/dayBuckets';
import { leadsWithin } from '../leadsWithin';

/**
 * Cumulative actuals by day of creation.
 *
 * @param days one bucket a day of the month
 * @param completeDays how many of them are over; what is created later is left to the next refresh
 * @param worth what one lead of this index adds: 1 to count, its agreed value for the value waterfall
 * @returns one number a complete day, never falling where `worth` is never below 0
 */
export function cumulativeByDay(
  leads: Leads,
  days: DayBuckets,
  completeDays: number,
  worth: (lead: number) => number,
): Float64Array {
  const totals = new Float64Array(completeDays);
  for (const lead of leadsWithin(leads.createdAt, days.starts[0]!, days.starts[completeDays]!)) {
    totals[bucketOf(days, leads.createdAt[lead]!)]! += worth(lead);
  }
  for (let day = 1; day < completeDays; day += 1) totals[day]! += totals[day - 1]!;
  return totals;
}
