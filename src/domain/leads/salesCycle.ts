/** The sales cycle: calendar days from the creation of a lead to its win. */
import { roundNeedUp } from '../numbers/rounding';
import type { DayNumber } from '../time/calendarRules';

/**
 * Days that one lead took.
 *
 * @param wonDay Infinity or NaN where not won
 * @returns NaN where not won, and for a win before creation
 * @example salesCycle(monday, wednesday) // 2
 */
export function salesCycle(createdDay: DayNumber, wonDay: DayNumber): number {
  const taken = wonDay - createdDay;
  return taken >= 0 && taken < Infinity ? taken : NaN;
}

/**
 * Days of each lead that was won.
 *
 * @param wonDay Infinity or NaN where not won; a win before creation is left out
 */
export function cycleDays(createdDay: ArrayLike<DayNumber>, wonDay: ArrayLike<DayNumber>): number[] {
  const days: number[] = [];
  for (let lead = 0; lead < createdDay.length; lead += 1) {
    const taken = salesCycle(createdDay[lead]!, wonDay[lead]!);
    if (!Number.isNaN(taken)) days.push(taken);
  }
  return days;
}

/**
 * The last day on which a lead can come in and still close within a period.
 *
 * @param cycle days; a fraction of one rounds up, since a lead that closes a morning late is late
 * @example lastLeadDay(december31, 120) // 2 September
 */
export const lastLeadDay = (periodEnd: DayNumber, cycle: number): DayNumber => periodEnd - roundNeedUp(cycle);
