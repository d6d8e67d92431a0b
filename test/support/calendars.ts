/** The tests' vocabulary for working time: calendars in one line, and instants as the clocks of a zone show them. */
import { Temporal } from 'temporal-polyfill';
import type { CalendarRules, SpecialDay } from '../../src/domain/time/calendarRules';
import { parseIsoDay } from '../../src/domain/time/civilDay';
import { readHours } from '../../src/domain/time/readHours';

/** Epoch milliseconds at which clocks in the zone show this; the earlier of two. */
export const instant = (zone: string, shown: string): number =>
  Temporal.PlainDateTime.from(shown.replace(' ', 'T')).toZonedDateTime(zone, { disambiguation: 'earlier' })
    .epochMilliseconds;

/** What clocks in the zone show, to the minute where it is whole: `Mon 2025-06-09 09:30`. */
export function shown(zone: string, epochMs: number): string {
  if (Number.isNaN(epochMs)) return 'NaN';
  const local = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone).toPlainDateTime();
  const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][local.dayOfWeek - 1]!;
  return `${weekday} ${local.toString({ smallestUnit: local.second === 0 ? 'minute' : 'second' }).replace('T', ' ')}`;
}

/**
 * Rules from text.
 *
 * @param hours as `SLA_HOURS` takes them; blank is always open
 * @param specialDays dates, or dates with one range of their own: `2025-12-24 09:00-12:00`
 */
export function calendar(timeZone: string, hours: string, specialDays: readonly string[] = []): CalendarRules {
  const weekly = readHours(hours, 'UTC');
  if (!weekly.ok) throw new Error(`No hours: ${hours}`);
  return { timeZone, weekly: weekly.value, specialDays: specialDays.map(specialDay) };
}

function specialDay(text: string): SpecialDay {
  const [date = '', range] = text.split(' ');
  const day = parseIsoDay(date);
  const shifts = range === undefined ? { ok: true as const, value: [] } : readHours(`1 ${range}`, 'UTC');
  if (day === null || !shifts.ok || shifts.value === 'always') throw new Error(`No special day: ${text}`);
  return { day, shifts: shifts.value };
}

/** Nine to five in Warsaw. */
export const OFFICE = calendar('Europe/Warsaw', 'Mon-Fri 09:00-17:00');
