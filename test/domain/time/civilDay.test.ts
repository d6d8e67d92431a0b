/** Days of the calendar as numbers and back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civilDay,
  dayNumber,
  daysInMonth,
  isoDay,
  parseIsoDay,
  SHEETS_EPOCH_DAY,
  weekday,
} from '../../../src/domain/time/civilDay';

describe('civil days', () => {
  it('count from the first of January 1970, a Thursday', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(weekday(0)).toBe(4);
  });

  it('have Monday for day 1 and Sunday for day 7, before 1970 too', () => {
    expect(weekday(parseIsoDay('2025-06-09')!)).toBe(1);
    expect(weekday(parseIsoDay('2025-06-15')!)).toBe(7);
    expect(weekday(parseIsoDay('1899-12-30')!)).toBe(6);
  });

  it('count Sheets’ serials from 30 December 1899', () => {
    expect(isoDay(SHEETS_EPOCH_DAY)).toBe('1899-12-30');
    expect(isoDay(SHEETS_EPOCH_DAY + 45_992)).toBe('2025-12-01');
  });

  it('give February 29 days in 2000 and 2028, 28 in 1900 and 2027', () => {
    expect([2000, 2028, 1900, 2027].map((year) => daysInMonth(year, 2))).toEqual([29, 29, 28, 28]);
  });

  it('let a month run into the next year', () => {
    expect(isoDay(dayNumber(2025, 13, 1))).toBe('2026-01-01');
    expect(daysInMonth(2025, 12)).toBe(31);
  });

  it('are read from ISO texts alone, and only where the month has them', () => {
    expect(parseIsoDay('2026-11-21')).toBe(20_778);
    for (const text of ['2026-02-30', '2026-13-01', '2026-1-1', '21.11.2026', '2026-11-21T00:00', '']) {
      expect(parseIsoDay(text)).toBeNull();
    }
  });

  it('keep year, month and day through the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 2_932_896 }), (day) => {
        const { year, month, dayOfMonth } = civilDay(day);
        expect(dayNumber(year, month, dayOfMonth)).toBe(day);
        expect(parseIsoDay(isoDay(day))).toBe(day);
      }),
    );
  });
});
