/** A second opinion on working time: walks days with Temporal, knows nothing of tables, and is as slow as that. */
import { Temporal } from 'temporal-polyfill';
import type { CalendarRules, Shift } from '../../src/domain/time/calendarRules';

export interface OpenRange {
  opens: number;
  closes: number;
}

const EPOCH_DAY = Temporal.PlainDate.from('1970-01-01');

function shiftsOn(rules: CalendarRules, date: Temporal.PlainDate): readonly Shift[] {
  const day = EPOCH_DAY.until(date, { largestUnit: 'days' }).days;
  const special = rules.specialDays.filter((candidate) => candidate.day === day);
  if (special.length > 0) return special.flatMap(({ shifts }) => shifts);
  if (rules.weekly === 'always') return [{ opensSecond: 0, closesSecond: 86_400 }];
  return rules.weekly.filter(({ weekday }) => weekday === date.dayOfWeek);
}

const instantOf = (zone: string, date: Temporal.PlainDate, second: number): number =>
  date
    .add({ days: Math.floor(second / 86_400) })
    .toPlainDateTime(Temporal.PlainTime.from('00:00').add({ seconds: second % 86_400 }))
    .toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;

const dateAt = (zone: string, epochMs: number): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone).toPlainDate();

/** All open ranges that touch a span, apart and in order. */
export function openRanges(rules: CalendarRules, fromMs: number, toMs: number): OpenRange[] {
  const found: OpenRange[] = [];
  const last = dateAt(rules.timeZone, toMs).add({ days: 1 });
  let date = dateAt(rules.timeZone, fromMs).subtract({ days: 3 });
  while (Temporal.PlainDate.compare(date, last) <= 0) {
    for (const { opensSecond, closesSecond } of shiftsOn(rules, date)) {
      const opens = instantOf(rules.timeZone, date, opensSecond);
      const closes = instantOf(rules.timeZone, date, closesSecond);
      if (opens < closes) found.push({ opens, closes });
    }
    date = date.add({ days: 1 });
  }
  found.sort((one, other) => one.opens - other.opens);
  const apart: OpenRange[] = [];
  for (const range of found) {
    const before = apart[apart.length - 1];
    if (before && range.opens <= before.closes) before.closes = Math.max(before.closes, range.closes);
    else apart.push(range);
  }
  return apart;
}

/** Working minutes by adding up ranges, which must cover the span. */
export const walkedMinutes = (ranges: readonly OpenRange[], fromMs: number, toMs: number): number =>
  ranges.reduce((sum, { opens, closes }) => sum + Math.max(0, Math.min(closes, toMs) - Math.max(opens, fromMs)), 0) /
  60_000;

/** Due time by using up one range after the other; NaN where they do not suffice. */
export function walkedDue(ranges: readonly OpenRange[], fromMs: number, targetMinutes: number): number {
  let left = Math.round(targetMinutes * 60_000);
  for (const { opens, closes } of ranges) {
    if (closes <= fromMs) continue;
    const start = Math.max(opens, fromMs);
    if (left <= closes - start) return start + left;
    left -= closes - start;
  }
  return NaN;
}
