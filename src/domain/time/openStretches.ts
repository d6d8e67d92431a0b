/** Turns rules into open stretches of real time: shifts of each day, mapped by the zone, sorted and joined. */
import type { CalendarRules, DayNumber, Shift } from './calendarRules';
import { DAY_MS, weekday } from './civilDay';
import { fromLocal, localDay } from './zone';

const ALL_DAY: readonly Shift[] = [{ opensSecond: 0, closesSecond: 86_400 }];
const CLOSED: readonly Shift[] = [];

/** The shifts that open on a day: its special ones, else its weekday's. */
export function shiftsByDay(rules: CalendarRules): (day: DayNumber) => readonly Shift[] {
  const special = new Map<DayNumber, readonly Shift[]>();
  // A date listed twice has the shifts of both entries.
  for (const { day, shifts } of rules.specialDays) special.set(day, [...(special.get(day) ?? CLOSED), ...shifts]);
  const { weekly } = rules;
  const ofWeekday: (readonly Shift[])[] = [1, 2, 3, 4, 5, 6, 7].map((number) =>
    weekly === 'always' ? ALL_DAY : weekly.filter((shift) => shift.weekday === number),
  );
  return (day) => special.get(day) ?? ofWeekday[weekday(day) - 1]!;
}

/** Days before a span whose shifts may still be open in it. */
const overhangDays = (rules: CalendarRules): number => {
  const shifts: Shift[] = rules.specialDays.flatMap((special) => special.shifts);
  if (rules.weekly !== 'always') shifts.push(...rules.weekly);
  return 1 + shifts.reduce((days, shift) => Math.max(days, Math.ceil(shift.closesSecond / 86_400)), 1);
};

/**
 * All open stretches of a span.
 *
 * @param fromMs epoch milliseconds, within the years that zones are tabled for
 * @returns opening and closing instants in turn, ascending; those that touch or overlap are one
 */
export function openStretches(rules: CalendarRules, fromMs: number, toMs: number): number[] {
  const { timeZone, weekly, specialDays } = rules;
  // No clock is needed, and so no zone, which costs more than all the rest.
  if (weekly === 'always' && specialDays.length === 0) return [fromMs, toMs];
  const found: { opens: number; closes: number }[] = [];
  const addShiftsOf = (day: DayNumber, shifts: readonly Shift[]): void => {
    for (const shift of shifts) {
      const opens = Math.max(fromMs, fromLocal(timeZone, day * DAY_MS + shift.opensSecond * 1000));
      const closes = Math.min(toMs, fromLocal(timeZone, day * DAY_MS + shift.closesSecond * 1000));
      // A shift that lies in an hour the clocks skip has no length, or less.
      if (closes > opens) found.push({ opens, closes });
    }
  };
  const shiftsOn = shiftsByDay(rules);
  const lastDay = localDay(timeZone, toMs);
  const firstDay = localDay(timeZone, fromMs) - overhangDays(rules);
  for (let day = firstDay; day <= lastDay; day += 1) addShiftsOf(day, shiftsOn(day));
  found.sort((one, other) => one.opens - other.opens);
  const stretches: number[] = [];
  for (const { opens, closes } of found) {
    const last = stretches.length - 1;
    if (last > 0 && opens <= stretches[last]!) stretches[last] = Math.max(stretches[last]!, closes);
    else stretches.push(opens, closes);
  }
  return stretches;
}
