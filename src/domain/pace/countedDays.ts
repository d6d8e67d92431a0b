/** The days of a period among which a goal is shared out: its open days, or all where none is open. */
import type { CalendarRules, DayNumber } from '../time/calendarRules';
import { openDays } from '../time/openDays';

export interface CountedDays {
  readonly fromDay: DayNumber;
  readonly toDay: DayNumber;
  /** How many days count. */
  readonly total: number;
  /** How many count up to each day, its own included, by days from `fromDay`; `null`: every day counts. */
  readonly upTo: Int32Array | null;
}

/**
 * Counts the days of a period.
 *
 * @param toDay not before `fromDay`; both belong to the period
 * @param rules a day counts if a shift opens on it; `null`: every day
 */
export function countDays(fromDay: DayNumber, toDay: DayNumber, rules: CalendarRules | null): CountedDays {
  const calendarDays = toDay - fromDay + 1;
  if (rules) {
    const upTo = Int32Array.from(openDays(rules, fromDay, toDay));
    for (let index = 1; index < calendarDays; index += 1) upTo[index]! += upTo[index - 1]!;
    const total = upTo[calendarDays - 1]!;
    if (total > 0) return { fromDay, toDay, total, upTo };
  }
  return { fromDay, toDay, total: calendarDays, upTo: null };
}

/** How many days have counted when a day is over; 0 before the period, all of them after it. */
export function countedUpTo({ fromDay, toDay, total, upTo }: CountedDays, day: DayNumber): number {
  if (day < fromDay) return 0;
  if (day >= toDay) return total;
  return upTo ? upTo[day - fromDay]! : day - fromDay + 1;
}
