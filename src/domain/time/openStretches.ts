/** Turns rules into open stretches of real time: shifts of each day, mapped by the zone, sorted and joined. */
import type { CalendarRules, DayNumber, Shift } from './calendarRules';
import { DAY_MS, weekday } from './civilDay';
import { fromLocal, localDay, steadySpan } from './zone';

const ALL_DAY: readonly Shift[] = [{ opensSecond: 0, closesSecond: 86_400 }];
const CLOSED: readonly Shift[] = [];

const byOpening = (shifts: readonly Shift[]): readonly Shift[] =>
  [...shifts].sort((one, other) => one.opensSecond - other.opensSecond);

/** The shifts that open on a day, in order: its special ones, else its weekday's. */
export function shiftsByDay(rules: CalendarRules): (day: DayNumber) => readonly Shift[] {
  const special = new Map<DayNumber, readonly Shift[]>();
  // A date listed twice has the shifts of both entries.
  for (const { day, shifts } of rules.specialDays)
    special.set(day, byOpening([...(special.get(day) ?? CLOSED), ...shifts]));
  const { weekly } = rules;
  const ofWeekday: (readonly Shift[])[] = [1, 2, 3, 4, 5, 6, 7].map((number) =>
    weekly === 'always' ? ALL_DAY : byOpening(weekly.filter((shift) => shift.weekday === number)),
  );
  return (day) => (special.size > 0 ? special.get(day) : undefined) ?? ofWeekday[weekday(day) - 1]!;
}

/** Days after its own into which a shift may run. */
function overhangDays(rules: CalendarRules): number {
  const shifts: Shift[] = rules.specialDays.flatMap((special) => special.shifts);
  if (rules.weekly !== 'always') shifts.push(...rules.weekly);
  return Math.ceil(shifts.reduce((second, shift) => Math.max(second, shift.closesSecond), 86_400) / 86_400);
}

interface FoundShifts {
  readonly opens: number[];
  readonly closes: number[];
  /** False where clocks are set forward: 02:30 is then later than 03:00. */
  readonly inOrder: boolean;
}

/** Openings and closings of all shifts in a span, each cut to it, as they follow by wall time. */
function shiftsWithin(rules: CalendarRules, fromMs: number, toMs: number): FoundShifts {
  const { timeZone } = rules;
  const opens: number[] = [];
  const closes: number[] = [];
  let inOrder = true;
  let lastOpens = fromMs;
  const shiftsOn = shiftsByDay(rules);
  const overhang = overhangDays(rules);
  const firstDay = localDay(timeZone, fromMs) - overhang - 1;
  const lastDay = localDay(timeZone, toMs);
  let span = steadySpan(timeZone, fromMs);
  for (let day = firstDay; day <= lastDay; day += 1) {
    const midnight = day * DAY_MS;
    // Two days to each side: offsets lie within one, and so does what `compatible` looks at.
    if (midnight + (overhang + 2) * DAY_MS > span.toMs) span = steadySpan(timeZone, midnight);
    const steady = midnight - 2 * DAY_MS >= span.fromMs && midnight + (overhang + 2) * DAY_MS <= span.toMs;
    for (const shift of shiftsOn(day)) {
      const localOpens = midnight + shift.opensSecond * 1000;
      const localCloses = midnight + shift.closesSecond * 1000;
      const opensMs = steady ? localOpens - span.offsetMilliseconds : fromLocal(timeZone, localOpens);
      const closesMs = steady ? localCloses - span.offsetMilliseconds : fromLocal(timeZone, localCloses);
      // A shift that lies in an hour the clocks skip has no length, or less.
      if (closesMs > opensMs && closesMs > fromMs && opensMs < toMs) {
        opens.push(opensMs > fromMs ? opensMs : fromMs);
        if (opensMs < lastOpens && lastOpens > fromMs) inOrder = false;
        lastOpens = opensMs;
        closes.push(closesMs < toMs ? closesMs : toMs);
      }
    }
  }
  return { opens, closes, inOrder };
}

/**
 * All open stretches of a span.
 *
 * @param fromMs epoch milliseconds, from 1900 to 2199
 * @returns opening and closing instants in turn, ascending; those that touch or overlap are one
 */
export function openStretches(rules: CalendarRules, fromMs: number, toMs: number): number[] {
  // No clock is needed, and so no zone.
  if (rules.weekly === 'always' && rules.specialDays.length === 0) return [fromMs, toMs];
  const { opens, closes, inOrder } = shiftsWithin(rules, fromMs, toMs);
  const order = inOrder ? null : opens.map((_, index) => index).sort((one, other) => opens[one]! - opens[other]!);
  const stretches: number[] = [];
  for (let place = 0; place < opens.length; place += 1) {
    const index = order ? order[place]! : place;
    const last = stretches.length - 1;
    if (last > 0 && opens[index]! <= stretches[last]!) stretches[last] = Math.max(stretches[last]!, closes[index]!);
    else stretches.push(opens[index]!, closes[index]!);
  }
  return stretches;
}
