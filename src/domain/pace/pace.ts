/** Where a goal should stand on a day, where actuals are heading, and what each day left must bring. */
import type { DayNumber } from '../time/calendarRules';
import { type CountedDays, countedUpTo } from './countedDays';

/**
 * The goal line: each counted day carries an equal share, its own day included.
 *
 * @returns 0 before the period, exactly `goal` from its last counted day on
 * @example goalToDate(countDays(june1, june30, null), 800, june15) // 400
 */
export function goalToDate(days: CountedDays, goal: number, day: DayNumber): number {
  const soFar = countedUpTo(days, day);
  return soFar === days.total ? goal : (goal * soFar) / days.total;
}

/**
 * Where the period lands if each counted day brings what those so far brought.
 *
 * @returns `null` where no day has counted yet
 * @example projection(countDays(june1, june30, null), 40000, june10) // 120000
 */
export function projection(days: CountedDays, actual: number, day: DayNumber): number | null {
  const soFar = countedUpTo(days, day);
  if (soFar === 0) return null;
  return soFar === days.total ? actual : (actual * days.total) / soFar;
}

/**
 * What each counted day after `day` must bring.
 *
 * @returns 0 where the goal is reached; `null` where it is not and no day is left
 * @example neededPerDay(countDays(june1, june30, null), 800, 500, june15) // 20
 */
export function neededPerDay(days: CountedDays, goal: number, actual: number, day: DayNumber): number | null {
  if (actual >= goal) return 0;
  const daysLeft = days.total - countedUpTo(days, day);
  return daysLeft === 0 ? null : (goal - actual) / daysLeft;
}
