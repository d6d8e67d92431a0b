/** Instants by which something is due. */
import { describe, expect, it } from 'vitest';
import type { CalendarRules } from '../../../src/domain/time/calendarRules';
import { compileWorkingTime, dueAt } from '../../../src/domain/time/workingTime';
import { OFFICE, calendar, instant, shown } from '../../support/calendars';

function due(rules: CalendarRules, from: string, targetMinutes: number): string {
  const fromMs = instant(rules.timeZone, from);
  return shown(rules.timeZone, dueAt(compileWorkingTime(rules, fromMs, fromMs), fromMs, targetMinutes));
}

describe('due times', () => {
  it('of 60 minutes on Friday 16:30 are Monday 09:30', () => {
    expect(due(OFFICE, '2025-06-06 16:30', 60)).toBe('Mon 2025-06-09 09:30');
  });

  it('that are used up at closing stay there', () => {
    expect(due(OFFICE, '2025-06-06 16:00', 60)).toBe('Fri 2025-06-06 17:00');
  });

  it('of a lead handed over on Friday night start on Monday at nine', () => {
    expect(due(OFFICE, '2025-06-06 22:00', 60)).toBe('Mon 2025-06-09 10:00');
  });

  it('with target 0 are now while open, and the next opening while closed', () => {
    expect(due(OFFICE, '2025-06-06 12:00', 0)).toBe('Fri 2025-06-06 12:00');
    expect(due(OFFICE, '2025-06-06 17:00', 0)).toBe('Mon 2025-06-09 09:00');
    expect(due(OFFICE, '2025-06-08 03:00', 0)).toBe('Mon 2025-06-09 09:00');
  });

  it('pass over breaks, holidays and nights', () => {
    const rules = calendar('Europe/Warsaw', 'Mon-Fri 09:00-12:30, 13:00-17:00', ['2025-06-09']);
    expect(due(rules, '2025-06-06 12:00', 60)).toBe('Fri 2025-06-06 13:30');
    expect(due(rules, '2025-06-06 16:59', 2)).toBe('Tue 2025-06-10 09:01');
  });

  it('count the hours that days of a clock change have', () => {
    expect(due(calendar('Europe/Warsaw', ''), '2025-03-30 01:00', 120)).toBe('Sun 2025-03-30 04:00');
    expect(due(OFFICE, '2025-03-28 16:30', 60)).toBe('Mon 2025-03-31 09:30');
    expect(due(calendar('America/New_York', 'Mon-Fri 09:00-17:00'), '2025-10-31 16:30', 60)).toBe(
      'Mon 2025-11-03 09:30',
    );
  });

  it('that use up exactly what is left until closing stay there, whatever the fraction', () => {
    const time = compileWorkingTime(OFFICE, NaN, NaN);
    const closing = instant('Europe/Warsaw', '2025-06-06 17:00');
    for (let left = 1; left < 400_000; left += 997) expect(dueAt(time, closing - left, left / 60_000)).toBe(closing);
  });

  it('keep fractions of a minute', () => {
    expect(due(OFFICE, '2025-06-06 12:00', 0.5)).toBe('Fri 2025-06-06 12:00:30');
  });

  it('may lie years ahead', () => {
    // 100,000 minutes are 208 days of eight hours and 160 minutes: 41 weeks and three days and a part.
    expect(due(OFFICE, '2025-06-02 09:00', 100_000)).toBe('Thu 2026-03-19 11:40');
  });

  it('are NaN where hours never open, or not before 2200', () => {
    const now = instant('Europe/Warsaw', '2025-06-06 12:00');
    const never: CalendarRules = { timeZone: 'Europe/Warsaw', weekly: [], specialDays: [] };
    expect(dueAt(compileWorkingTime(never, now, now), now, 0)).toBeNaN();
    expect(dueAt(compileWorkingTime(OFFICE, now, now), now, 1e9)).toBeNaN();
    expect(dueAt(compileWorkingTime(OFFICE, now, now), now, Infinity)).toBeNaN();
    const once = calendar('Europe/Warsaw', 'Mon', ['2025-06-09 10:00-11:00']);
    expect(shown('Europe/Warsaw', dueAt(compileWorkingTime({ ...once, weekly: [] }, now, now), now, 60))).toBe(
      'Mon 2025-06-09 11:00',
    );
    expect(dueAt(compileWorkingTime({ ...once, weekly: [] }, now, now), now, 61)).toBeNaN();
  });

  it('of what is no instant or no target are NaN', () => {
    const now = instant('Europe/Warsaw', '2025-06-06 12:00');
    const time = compileWorkingTime(OFFICE, now, now);
    for (const bad of [NaN, Infinity, -Infinity, Date.UTC(1899), Date.UTC(9999)])
      expect(dueAt(time, bad, 60)).toBeNaN();
    for (const bad of [NaN, -1, -Infinity]) expect(dueAt(time, now, bad)).toBeNaN();
  });
});
