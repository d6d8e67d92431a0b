/** The period of a pace formula: `from` and `to`, or the month of the day asked about, with the days that count. */
import { type CountedDays, countDays } from '../domain/pace/countedDays';
import type { CalendarRules, DayNumber } from '../domain/time/calendarRules';
import { civilDay, dayNumber, isoDay } from '../domain/time/civilDay';
import type { Call } from './calling/readArguments';
import { calendarRules } from './calendar';
import type { FormulaIssue } from './calling/refusal';

/** `null`: every day counts. */
export const countingRules = (call: Call): CalendarRules | null =>
  call.isGiven('workdays') || call.isGiven('holidays') ? calendarRules(call, 'workdays', false) : null;

/** The period, or an issue naming `from` where it ends before it begins. */
export const periodBetween = (
  from: DayNumber,
  to: DayNumber,
  rules: CalendarRules | null,
): CountedDays | FormulaIssue =>
  from <= to
    ? countDays(from, to, rules)
    : { code: 'notAfter', path: 'from', values: { value: isoDay(from), bound: isoDay(to) } };

/** The period in which a day is measured, for each day asked about. */
export function periodsOf(call: Call): (on: DayNumber) => CountedDays | FormulaIssue {
  const rules = countingRules(call);
  const from = call.oneOr('from', null);
  const to = call.oneOr('to', null);
  if (from !== null && to !== null) {
    const period = periodBetween(from, to, rules);
    return () => period;
  }
  const byDay = new Map<DayNumber, CountedDays | FormulaIssue>();
  return (on) => {
    let period = byDay.get(on);
    if (!period) {
      const { year, month } = civilDay(on);
      const first = from ?? dayNumber(year, month, 1);
      const last = to ?? dayNumber(year, month + 1, 0);
      period = periodBetween(first, last, rules);
      byDay.set(on, period);
    }
    return period;
  };
}

/** What is said about a day that leaves nothing to divide by. */
export const dayRefused = (
  code: 'noDaySoFar' | 'noDayLeft',
  day: DayNumber,
  { fromDay, toDay }: CountedDays,
): FormulaIssue => ({ code, path: 'on', values: { value: isoDay(day), from: isoDay(fromDay), to: isoDay(toDay) } });
