/** Close rate by history, looking only at leads that have had the time to close. */
import type { DayNumber } from '../time/calendarRules';

/**
 * A win before creation is a slip of one of two dates: the lead is a customer all the same, and only its sales cycle
 * is unknown.
 *
 * @param createdDay one a lead
 * @param wonAt epoch milliseconds; Infinity or NaN where not won
 * @param lastCreatedDay leads created later are too young to be judged
 * @param asOf wins after it are not seen
 * @returns customers ÷ leads; NaN where no lead is old enough
 * @example closeRate([1, 2], [asOf, Infinity], 2, asOf) // 0.5
 */
export function closeRate(
  createdDay: ArrayLike<DayNumber>,
  wonAt: ArrayLike<number>,
  lastCreatedDay: DayNumber,
  asOf: number,
): number {
  let leads = 0;
  let customers = 0;
  for (let lead = 0; lead < createdDay.length; lead += 1) {
    if (createdDay[lead]! > lastCreatedDay) continue;
    leads += 1;
    if (wonAt[lead]! <= asOf) customers += 1;
  }
  return customers / leads;
}
