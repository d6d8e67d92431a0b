/** Weekdays by their names in each language. */
import { describe, expect, it } from 'vitest';
import { readWeekday, readWeekdayRun } from '../../../src/domain/time/weekdayNames';
import { LANGUAGES } from '../../../src/locales/language';

/** 5 January 2026 was a Monday. */
const names = (language: string, width: 'long' | 'short'): string[] =>
  Array.from({ length: 7 }, (_, day) =>
    new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC', calendar: 'gregory' }).format(
      Date.UTC(2026, 0, 5 + day),
    ),
  );

describe('weekday names', () => {
  it.each(LANGUAGES)('of %s are read long and short, in small and capital letters', (language) => {
    for (const width of ['long', 'short'] as const) {
      expect(names(language, width).map(readWeekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(names(language, width).map((name) => readWeekday(name.toLocaleUpperCase(language)))).toEqual([
        1, 2, 3, 4, 5, 6, 7,
      ]);
      expect(names(language, width).map((name) => readWeekday(name.toLocaleLowerCase(language)))).toEqual([
        1, 2, 3, 4, 5, 6, 7,
      ]);
    }
  });

  it('may be numbers in any digits, Monday being 1', () => {
    expect(['1', '7', '۳', '٣'].map(readWeekday)).toEqual([1, 7, 3, 3]);
    expect(['0', '8', '1.5', ''].map(readWeekday)).toEqual([null, null, null, null]);
  });

  it('may be typed without accents, with Arabic letters, and with or without a joiner', () => {
    expect(['miercoles', 'sroda', 'CARSAMBA', 'SALI', 'salı', 'يكشنبه', 'سه شنبه', 'سه‌شنبه'].map(readWeekday)).toEqual(
      [3, 3, 3, 2, 2, 7, 2, 2],
    );
  });

  it('that mean two days in two languages are Polish, where one of them must be', () => {
    expect(readWeekday('pt')).toBe(5);
    expect(readWeekday('pzt')).toBe(1);
  });

  it('are not guessed from their beginnings', () => {
    for (const name of ['m', 'mond', 'weekday', 'today', 'constructor', '__proto__'])
      expect(readWeekday(name)).toBeNull();
  });

  it('make runs of one to seven days', () => {
    expect(readWeekdayRun('Tue')).toEqual([2]);
    expect(readWeekdayRun('Mon-Sun')).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(readWeekdayRun('Fri - Thu')).toEqual([5, 6, 7, 1, 2, 3, 4]);
    expect(readWeekdayRun('Mon-Mon')).toEqual([1]);
    expect(readWeekdayRun('-Mon')).toBeNull();
  });
});
