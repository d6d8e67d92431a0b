/** Close rate by history, looking only at leads that have had the time to close. */
import type { DayNumber } from '../time/calendarRules';

/** One entry a lead. */
export interface Closings {
  readonly createdDay: ArrayLike<DayNumber>;
  /** Epoch milliseconds; Infinity or NaN where not won. */
  readonly wonAt: ArrayLike<number>;
  /** Day of `wonAt`; whatever where not won. */
  readonly wonDay: (lead: number) => DayNumber;
}

/**
 * @param lastCreatedDay leads created later are too young to be judged
 * @param asOf wins after it are not seen
 * @returns customers ÷ leads; NaN where no lead is old enough. A win before creation is left out of both
 */
export function closeRate({ createdDay, wonAt, wonDay }: Closings, lastCreatedDay: DayNumber, asOf: number): number {
  let leads = 0;
  let customers = 0;
  for (let lead = 0; lead < createdDay.length; lead += 1) {
    if (createdDay[lead]! > lastCreatedDay) continue;
    const isWon = wonAt[lead]! <= asOf;
    if (isWon && wonDay(lead) < createdDay[lead]!) continue;
    leads += 1;
    if (isWon) customers += 1;
  }
  return customers / leads;
}
