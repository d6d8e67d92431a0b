/** Sorts instants into days or weeks by comparing with where those begin, so that no lead costs a look into the calendar. */
import type { DayNumber } from '../../time/calendarRules';
import { DAY_MS } from '../../time/civilDay';
import { fromLocal } from '../../time/zone';

/** Equal stretches of whole days, one after the other. */
export interface DayBuckets {
  readonly firstDay: DayNumber;
  readonly daysEach: number;
  readonly count: number;
  /** Epoch milliseconds at which each bucket begins; one more than `count`, the last being the end. */
  readonly starts: Float64Array;
}

/**
 * Buckets of so many days each.
 *
 * @param zone IANA name in which the days are meant
 * @param daysEach 1 for days, 7 for weeks
 * @example dayBuckets('Etc/UTC', 0, 1, 31) // January 1970 by day
 */
export function dayBuckets(zone: string, firstDay: DayNumber, daysEach: number, count: number): DayBuckets {
  const starts = new Float64Array(count + 1);
  for (let bucket = 0; bucket <= count; bucket += 1) {
    starts[bucket] = fromLocal(zone, (firstDay + bucket * daysEach) * DAY_MS);
  }
  return { firstDay, daysEach, count, starts };
}

/** Index of the bucket that holds an instant, −1 for one outside of all and for NaN. */
export function bucketOf(buckets: DayBuckets, epochMs: number): number {
  const { starts, count } = buckets;
  if (!(epochMs >= starts[0]! && epochMs < starts[count]!)) return -1;
  let bucket = Math.min(count - 1, Math.floor((epochMs - starts[0]!) / (buckets.daysEach * DAY_MS)));
  // Days on which clocks change are an hour longer or shorter; the guess is then one off.
  while (epochMs < starts[bucket]!) bucket -= 1;
  while (epochMs >= starts[bucket + 1]!) bucket += 1;
  return bucket;
}
