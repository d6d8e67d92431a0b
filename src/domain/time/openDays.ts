/** Tells days that count as working days from those that do not. */
import type { CalendarRules, DayNumber } from './calendarRules';
import { shiftsByDay } from './openStretches';

/**
 * On which days of a period a shift opens, for pace in working days. Unlike working minutes this needs no zone.
 *
 * @returns one entry a day from `fromDay` to `toDay`, both included: 1 where a shift opens, else 0
 */
export function openDays(rules: CalendarRules, fromDay: DayNumber, toDay: DayNumber): Uint8Array {
  const shiftsOn = shiftsByDay(rules);
  return Uint8Array.from({ length: toDay - fromDay + 1 }, (_, index) => (shiftsOn(fromDay + index).length > 0 ? 1 : 0));
}
