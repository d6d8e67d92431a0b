/** How a goal spreads over the days of a period, and where a month will end. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDays, countedUpTo } from '../../../src/domain/pace/countedDays';
import { goalToDate, neededPerDay, projection } from '../../../src/domain/pace/pace';
import type { CalendarRules, SpecialDay, Weekday } from '../../../src/domain/time/calendarRules';
import { dayNumber, weekday } from '../../../src/domain/time/civilDay';

const ALL_DAY = { opensSecond: 0, closesSecond: 86_400 };

const onWeekdays = (weekdays: readonly number[], specialDays: readonly SpecialDay[] = []): CalendarRules => ({
  timeZone: 'Etc/UTC',
  weekly: weekdays.map((day) => ({ weekday: day as Weekday, ...ALL_DAY })),
  specialDays,
});

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];
const june = (day: number) => dayNumber(2025, 6, day);
const JUNE = countDays(june(1), june(30), null);
const WORKING_JUNE = countDays(june(1), june(30), onWeekdays(MONDAY_TO_FRIDAY));

/** Periods of up to two months with any working week. */
const periods = fc
  .tuple(
    fc.integer({ min: 20_000, max: 21_000 }),
    fc.integer({ min: 0, max: 60 }),
    fc.option(fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 })),
  )
  .map(([from, days, weekdays]) => countDays(from, from + days, weekdays && onWeekdays(weekdays)));

describe('counted days', () => {
  it('are all days where nothing else is said', () => {
    expect(JUNE.total).toBe(30);
    expect(countedUpTo(JUNE, june(15))).toBe(15);
  });

  it('of June 2025 are 21 from Monday to Friday, and a Sunday adds none', () => {
    expect(WORKING_JUNE.total).toBe(21);
    expect(countedUpTo(WORKING_JUNE, june(14))).toBe(countedUpTo(WORKING_JUNE, june(15)));
  });

  it('lose a holiday, and win a Saturday with hours of its own', () => {
    const specialDays = [
      { day: june(9), shifts: [] },
      { day: june(14), shifts: [ALL_DAY] },
    ];
    const days = countDays(june(1), june(30), onWeekdays(MONDAY_TO_FRIDAY, specialDays));
    expect(countedUpTo(days, june(9))).toBe(countedUpTo(days, june(8)));
    expect(countedUpTo(days, june(14))).toBe(countedUpTo(days, june(13)) + 1);
  });

  it('are calendar days in a period without an open day', () => {
    expect(countDays(june(14), june(15), onWeekdays(MONDAY_TO_FRIDAY)).total).toBe(2);
  });

  it('are as many as there are such weekdays', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 7, max: 90 }), (from, length) => {
        const days = Array.from({ length }, (_, index) => from + index);
        const counted = days.filter((day) => weekday(day) <= 5).length;
        expect(countDays(from, from + length - 1, onWeekdays(MONDAY_TO_FRIDAY)).total).toBe(counted);
      }),
    );
  });
});

describe('the goal line', () => {
  it('carries the share of each day on that day', () => {
    expect(goalToDate(JUNE, 800, june(15))).toBe(400);
  });

  it('is 0 before the period and the goal after it', () => {
    expect(goalToDate(JUNE, 800, june(0))).toBe(0);
    expect(goalToDate(JUNE, 800, june(31))).toBe(800);
  });

  it('is flat on closed days', () => {
    expect(goalToDate(WORKING_JUNE, 2100, june(13))).toBe(1000);
    expect(goalToDate(WORKING_JUNE, 2100, june(15))).toBe(1000);
  });

  it('never falls, and ends exactly at the goal', () => {
    fc.assert(
      fc.property(periods, fc.double({ min: 0, max: 1e9, noNaN: true }), (days, goal) => {
        let before = 0;
        for (let day = days.fromDay; day <= days.toDay; day += 1) {
          const line = goalToDate(days, goal, day);
          expect(line).toBeGreaterThanOrEqual(before);
          before = line;
        }
        expect(before).toBe(goal);
      }),
    );
  });
});

describe('a projection', () => {
  it('goes on as the days so far went', () => {
    expect(projection(JUNE, 40_000, june(10))).toBe(120_000);
  });

  it('is what was reached once the period is over', () => {
    expect(projection(JUNE, 40_000, june(30))).toBe(40_000);
    expect(projection(JUNE, 40_000, june(99))).toBe(40_000);
  });

  it('of a period without a day so far is not known', () => {
    expect(projection(JUNE, 40_000, june(0))).toBeNull();
    expect(projection(WORKING_JUNE, 40_000, june(1))).toBeNull();
  });

  it('of whoever stands on the goal line is the goal', () => {
    fc.assert(
      fc.property(periods, fc.integer({ min: 0, max: 1_000_000 }), fc.nat(60), (days, goal, after) => {
        const day = Math.min(days.fromDay + after, days.toDay);
        fc.pre(countedUpTo(days, day) > 0);
        expect(projection(days, goalToDate(days, goal, day), day)).toBeCloseTo(goal, 6);
      }),
    );
  });
});

describe('what is needed per day', () => {
  it('is what is missing, over the days after that one', () => {
    expect(neededPerDay(JUNE, 800, 500, june(15))).toBe(20);
  });

  it('is 0 once the goal is reached, also when no day is left', () => {
    expect(neededPerDay(JUNE, 800, 800, june(15))).toBe(0);
    expect(neededPerDay(JUNE, 800, 900, june(30))).toBe(0);
  });

  it('is not known when no day is left', () => {
    expect(neededPerDay(JUNE, 800, 500, june(30))).toBeNull();
    expect(neededPerDay(WORKING_JUNE, 800, 500, june(30))).toBeNull();
  });

  it('before the period is spread over all of it', () => {
    expect(neededPerDay(JUNE, 900, 0, june(-5))).toBe(30);
  });

  it('brings exactly what is missing', () => {
    fc.assert(
      fc.property(
        periods,
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 0, max: 1000 }),
        fc.nat(60),
        (days, goal, actual, after) => {
          const day = days.fromDay + after;
          const left = days.total - countedUpTo(days, day);
          fc.pre(left > 0);
          expect(neededPerDay(days, goal, actual, day)! * left).toBeCloseTo(Math.max(0, goal - actual), 6);
        },
      ),
    );
  });
});
