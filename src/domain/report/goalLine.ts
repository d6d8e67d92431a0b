/** The line that actuals are held against: the month's goal, spread over its days. */
import { shiftsByDay } from '../time/openStretches';
import type { CalendarRules, DayNumber } from '../time/calendarRules';

/** `calendar`: each day carries the same part. `working`: each day on which a shift opens does, the others none. */
export type GoalMode = 'calendar' | 'working';

/**
 * Cumulative goal by day, the day's own part included.
 *
 * @returns one number a day; the last is exactly the goal. A span without an open day is spread over all its days
 * @example goalLine(30, 0, 29, 'calendar', rules)[9] // 10
 */
export function goalLine(
  goal: number,
  firstDay: DayNumber,
  lastDay: DayNumber,
  mode: GoalMode,
  rules: CalendarRules,
): number[] {
  const days = Array.from({ length: lastDay - firstDay + 1 }, (_day, index) => firstDay + index);
  const shifts = shiftsByDay(rules);
  const isOpen = mode === 'calendar' ? days.map(() => true) : days.map((day) => shifts(day).length > 0);
  const carries = isOpen.includes(true) ? isOpen : days.map(() => true);
  const total = carries.filter(Boolean).length;
  let soFar = 0;
  return carries.map((carried) => {
    if (carried) soFar += 1;
    return soFar === total ? goal : (goal * soFar) / total;
  });
}
