/** Working minutes between two instants, and the table that they are looked up in. */
import { describe, expect, it } from 'vitest';
import type { CalendarRules } from '../../../src/domain/time/calendarRules';
import { parseIsoDay } from '../../../src/domain/time/civilDay';
import { compileWorkingTime, workingMinutes } from '../../../src/domain/time/workingTime';
import { openDays } from '../../../src/domain/time/openDays';
import { OFFICE, calendar, instant } from '../../support/calendars';

function minutes(rules: CalendarRules, from: string, to: string): number {
  const [fromMs, toMs] = [instant(rules.timeZone, from), instant(rules.timeZone, to)];
  return workingMinutes(compileWorkingTime(rules, fromMs, toMs), fromMs, toMs);
}

// 6 June 2025 was a Friday.
describe('working minutes', () => {
  it('from Friday 16:30 to Monday 09:30 are 60', () => {
    expect(minutes(OFFICE, '2025-06-06 16:30', '2025-06-09 09:30')).toBe(60);
  });

  it('count the opening instant and not the closing one', () => {
    expect(minutes(OFFICE, '2025-06-06 09:00', '2025-06-06 09:01')).toBe(1);
    expect(minutes(OFFICE, '2025-06-06 08:59', '2025-06-06 09:00')).toBe(0);
    expect(minutes(OFFICE, '2025-06-06 17:00', '2025-06-09 09:00')).toBe(0);
  });

  it('leave out breaks', () => {
    const rules = calendar('Europe/Warsaw', 'Mon-Fri 09:00-12:30, 13:00-17:00');
    expect(minutes(rules, '2025-06-06 12:00', '2025-06-06 13:30')).toBe(60);
    expect(minutes(rules, '2025-06-06 12:35', '2025-06-06 12:55')).toBe(0);
  });

  it('keep fractions', () => {
    expect(minutes(OFFICE, '2025-06-06 09:00:00', '2025-06-06 09:00:45')).toBe(0.75);
  });

  it('go on past midnight into a day without a shift', () => {
    const rules = calendar('Europe/Warsaw', 'Fri 22:00-06:00');
    expect(minutes(rules, '2025-06-06 21:00', '2025-06-07 07:00')).toBe(480);
    expect(minutes(rules, '2025-06-07 05:00', '2025-06-13 23:00')).toBe(120);
  });

  it('count time that ranges share once', () => {
    expect(
      minutes(calendar('Europe/Warsaw', 'Fri 09:00-13:00, 12:00-17:00'), '2025-06-06 00:00', '2025-06-07 00:00'),
    ).toBe(480);
    expect(
      minutes(calendar('Europe/Warsaw', 'Fri 22:00-06:00; Sat 05:00-09:00'), '2025-06-06 00:00', '2025-06-08 00:00'),
    ).toBe(660);
  });

  it('are all minutes where hours are left out', () => {
    expect(minutes(calendar('Europe/Warsaw', ''), '2025-06-06 16:30', '2025-06-09 09:30')).toBe(65 * 60);
  });

  it('are the minutes that days of a clock change really had', () => {
    const day = calendar('Europe/Warsaw', 'Mon-Sun');
    expect(minutes(day, '2025-03-30 00:00', '2025-03-31 00:00')).toBe(23 * 60);
    expect(minutes(day, '2025-10-26 00:00', '2025-10-27 00:00')).toBe(25 * 60);
    expect(minutes(calendar('Australia/Lord_Howe', 'Mon-Sun'), '2025-10-05 00:00', '2025-10-06 00:00')).toBe(23.5 * 60);
    expect(minutes(calendar('Antarctica/Troll', 'Mon-Sun'), '2025-03-30 00:00', '2025-03-31 00:00')).toBe(22 * 60);
  });

  it('of a night shift are an hour less in spring and an hour more in autumn', () => {
    const night = calendar('America/New_York', 'Sat 22:00-06:00');
    expect(minutes(night, '2025-03-08 12:00', '2025-03-09 12:00')).toBe(7 * 60);
    expect(minutes(night, '2025-11-01 12:00', '2025-11-02 12:00')).toBe(9 * 60);
  });

  it('are none of a shift that lies in the hour which clocks skip', () => {
    // Both ends move on by an hour, to 03:15 and 03:45.
    const gap = calendar('Europe/Warsaw', 'Sun 02:15-02:45');
    expect(minutes(gap, '2025-03-30 00:00', '2025-03-31 00:00')).toBe(30);
    // Opening moves on to 03:30, past the closing.
    expect(minutes(calendar('Europe/Warsaw', 'Sun 02:30-03:15'), '2025-03-30 00:00', '2025-03-31 00:00')).toBe(0);
  });

  it('count a shift in the hour that clocks show twice the first time only', () => {
    const rules = calendar('Europe/Warsaw', 'Sun 02:00-02:30');
    expect(minutes(rules, '2025-10-26 00:00', '2025-10-27 00:00')).toBe(30);
  });

  it('stay right through the day that Apia left out', () => {
    const rules = calendar('Pacific/Apia', 'Mon-Sun 09:00-17:00');
    expect(minutes(rules, '2011-12-29 00:00', '2012-01-01 00:00')).toBe(2 * 480);
  });

  it('are negative backwards', () => {
    const time = compileWorkingTime(OFFICE, NaN, NaN);
    const [fromMs, toMs] = [instant('Europe/Warsaw', '2025-06-06 16:30'), instant('Europe/Warsaw', '2025-06-09 09:30')];
    expect(workingMinutes(time, toMs, fromMs)).toBe(-60);
  });

  it('of what is no instant are NaN, and never 0', () => {
    const now = instant('Europe/Warsaw', '2025-06-06 12:00');
    for (const rules of [OFFICE, calendar('Europe/Warsaw', '')]) {
      const time = compileWorkingTime(rules, now, now);
      for (const bad of [NaN, Infinity, -Infinity, Date.UTC(1899, 11, 31), Date.UTC(2200), 8.64e15]) {
        expect(workingMinutes(time, bad, now)).toBeNaN();
        expect(workingMinutes(time, now, bad)).toBeNaN();
        expect(workingMinutes(time, bad, bad)).toBeNaN();
      }
      expect(workingMinutes(time, now, now + 60_000)).toBe(1);
    }
  });

  it('reach from 1900 to 2199', () => {
    const time = compileWorkingTime(OFFICE, NaN, NaN);
    const [first, last] = [Date.UTC(1900), Date.UTC(2200) - 1];
    // 109,573 days from a Monday on: 15,653 weeks and two more days; the last shift is cut by no more than its end.
    expect(workingMinutes(time, first, last)).toBe((15_653 * 5 + 2) * 480);
  });

  it('are NaN for a span compiled from what is no instant only where asked with it', () => {
    const time = compileWorkingTime(OFFICE, NaN, Infinity);
    expect(
      workingMinutes(time, instant('Europe/Warsaw', '2025-06-06 16:30'), instant('Europe/Warsaw', '2025-06-09 09:30')),
    ).toBe(60);
  });
});

describe('special days', () => {
  it('are closed where they are holidays', () => {
    expect(
      minutes(calendar('Europe/Warsaw', 'Mon-Fri 09:00-17:00', ['2025-06-09']), '2025-06-06 16:30', '2025-06-10 09:30'),
    ).toBe(60);
  });

  it('have their own hours in place of the weekday’s', () => {
    const rules = calendar('Europe/Warsaw', 'Mon-Fri 09:00-17:00', [
      '2025-12-24 10:00-12:00',
      '2025-12-27 09:00-10:00',
    ]);
    expect(minutes(rules, '2025-12-24 00:00', '2025-12-25 00:00')).toBe(120);
    expect(minutes(rules, '2025-12-27 00:00', '2025-12-28 00:00')).toBe(60);
  });

  it('cancel the shift that opens on them, also past midnight, and not the one that opened before', () => {
    const night = calendar('Europe/Warsaw', 'Mon-Fri 22:00-06:00', ['2025-06-04']);
    expect(minutes(night, '2025-06-04 00:00', '2025-06-05 00:00')).toBe(6 * 60);
    expect(minutes(night, '2025-06-05 00:00', '2025-06-05 21:00')).toBe(0);
  });

  it('close even where hours are left out', () => {
    expect(minutes(calendar('Europe/Warsaw', '', ['2025-06-08']), '2025-06-07 00:00', '2025-06-10 00:00')).toBe(
      2 * 1440,
    );
  });
});

describe('the compiled table', () => {
  it('of one pair holds weeks, not decades', () => {
    const now = instant('Europe/Warsaw', '2025-06-06 12:00');
    expect(compileWorkingTime(OFFICE, now, now + 3_600_000).opens.length).toBeLessThan(20);
  });

  it('answers the same when it had to grow either way', () => {
    const now = instant('Europe/Warsaw', '2025-06-06 12:00');
    const time = compileWorkingTime(OFFICE, now, now);
    const [before, after] = [
      instant('Europe/Warsaw', '2019-01-01 00:00'),
      instant('Europe/Warsaw', '2031-01-01 00:00'),
    ];
    expect(workingMinutes(time, before, now) + workingMinutes(time, now, after)).toBe(
      workingMinutes(compileWorkingTime(OFFICE, before, after), before, after),
    );
  });

  it('refuses a zone that is not known', () => {
    expect(() => compileWorkingTime({ ...OFFICE, timeZone: 'Mars/Olympus' }, 0, 1)).toThrow(RangeError);
  });
});

describe('open days', () => {
  it('are those on which a shift opens', () => {
    const rules = calendar('Europe/Warsaw', 'Mon-Fri 22:00-06:00', ['2025-06-04', '2025-06-07 09:00-10:00']);
    expect([...openDays(rules, parseIsoDay('2025-06-02')!, parseIsoDay('2025-06-08')!)]).toEqual([1, 1, 0, 1, 1, 1, 0]);
  });

  it('are all but holidays where hours are left out', () => {
    const rules = calendar('Europe/Warsaw', '', ['2025-06-04']);
    expect([...openDays(rules, parseIsoDay('2025-06-03')!, parseIsoDay('2025-06-05')!)]).toEqual([1, 0, 1]);
  });
});
