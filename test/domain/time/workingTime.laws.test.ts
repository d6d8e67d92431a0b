/** What holds of working minutes and due times for any calendar. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/domain/time/civilDay';
import type { CalendarRules, Shift, SpecialDay, Weekday, WeeklyShift } from '../../../src/domain/time/calendarRules';
import { compileWorkingTime, dueAt, workingMinutes } from '../../../src/domain/time/workingTime';
import { ZONES } from '../../support/oracleComparison';

const FROM_MS = Date.UTC(2010);
const TO_MS = Date.UTC(2027);

const shift: fc.Arbitrary<Shift> = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 }))
  .map(([opens, length]) => ({ opensSecond: opens * 900, closesSecond: (opens + length) * 900 }));

const weeklyShifts: fc.Arbitrary<readonly WeeklyShift[]> = fc.array(
  fc.tuple(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), shift).map(([weekday, range]) => ({ weekday, ...range })),
  { minLength: 1, maxLength: 10 },
);

const specialDays: fc.Arbitrary<SpecialDay[]> = fc.uniqueArray(
  fc.record({
    day: fc.integer({ min: FROM_MS / DAY_MS, max: TO_MS / DAY_MS }),
    shifts: fc.array(shift, { maxLength: 2 }),
  }),
  { maxLength: 6, selector: ({ day }) => day },
);

const rules: fc.Arbitrary<CalendarRules> = fc.record({
  timeZone: fc.constantFrom(...ZONES),
  weekly: fc.oneof({ weight: 1, arbitrary: fc.constant('always' as const) }, { weight: 6, arbitrary: weeklyShifts }),
  specialDays,
});

/** Where clocks are set forward, a cut in the hour they skip would be two. */
const zoneWithoutChanges = fc.constantFrom('UTC', 'Asia/Kolkata', 'America/Phoenix', 'Asia/Kathmandu');

const epochMs = fc.integer({ min: FROM_MS, max: TO_MS });

/** Three instants in order, some of them days apart and some years. */
const threeInstants: fc.Arbitrary<readonly [number, number, number]> = fc
  .tuple(epochMs, fc.integer({ max: 10 * DAY_MS, min: 0 }), fc.integer({ max: 700 * DAY_MS, min: 0 }))
  .map(([first, near, far]) => [first, first + near, first + near + far]);

const compiled = (calendar: CalendarRules): ReturnType<typeof compileWorkingTime> =>
  compileWorkingTime(calendar, NaN, NaN);

describe('working minutes', () => {
  it('add up over a moment between', () => {
    fc.assert(
      fc.property(rules, threeInstants, (calendar, [a, b, c]) => {
        const time = compiled(calendar);
        expect(workingMinutes(time, a, b) + workingMinutes(time, b, c)).toBeCloseTo(workingMinutes(time, a, c), 6);
      }),
    );
  });

  it('are never below 0 and never above what passed, and turn their sign backwards', () => {
    fc.assert(
      fc.property(rules, threeInstants, (calendar, [a, , b]) => {
        const minutes = workingMinutes(compiled(calendar), a, b);
        expect(minutes).toBeGreaterThanOrEqual(0);
        expect(minutes).toBeLessThanOrEqual((b - a) / 60_000);
        expect(workingMinutes(compiled(calendar), b, a)).toBe(0 - minutes);
      }),
    );
  });

  it('never fall as time goes on', () => {
    fc.assert(
      fc.property(rules, threeInstants, (calendar, [a, b, c]) => {
        const time = compiled(calendar);
        expect(workingMinutes(time, a, b)).toBeLessThanOrEqual(workingMinutes(time, a, c));
      }),
    );
  });

  it('and those of the hours between make up all that passed', () => {
    const quarters = 4 * 24;
    const complement = (weekly: readonly WeeklyShift[]): WeeklyShift[] => {
      const open = new Uint8Array(7 * quarters);
      for (const { weekday, opensSecond, closesSecond } of weekly) {
        for (let at = opensSecond / 900; at < closesSecond / 900; at += 1) {
          open[((weekday - 1) * quarters + at) % open.length] = 1;
        }
      }
      return Array.from(open, (isOpen, at) => ({ isOpen, at }))
        .filter(({ isOpen }) => isOpen === 0)
        .map(({ at }) => {
          const opensSecond = (at % quarters) * 900;
          return { weekday: (Math.floor(at / quarters) + 1) as Weekday, opensSecond, closesSecond: opensSecond + 900 };
        });
    };
    fc.assert(
      fc.property(zoneWithoutChanges, weeklyShifts, threeInstants, (timeZone, weekly, [a, , b]) => {
        const open = workingMinutes(compiled({ timeZone, weekly, specialDays: [] }), a, b);
        const closed = workingMinutes(compiled({ timeZone, weekly: complement(weekly), specialDays: [] }), a, b);
        expect(open + closed).toBeCloseTo((b - a) / 60_000, 6);
      }),
    );
  });

  it('are what passed where it is open around the clock, however that is said', () => {
    const aroundTheClock = ([1, 2, 3, 4, 5, 6, 7] as Weekday[]).flatMap((weekday) => [
      { weekday, opensSecond: 0, closesSecond: 43_200 },
      { weekday, opensSecond: 43_200, closesSecond: 86_400 },
    ]);
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), threeInstants, (timeZone, [a, , b]) => {
        for (const weekly of ['always' as const, aroundTheClock]) {
          expect(workingMinutes(compiled({ timeZone, weekly, specialDays: [] }), a, b)).toBe((b - a) / 60_000);
        }
      }),
    );
  });

  it('never grow by a holiday', () => {
    fc.assert(
      fc.property(rules, threeInstants, fc.integer({ min: 0, max: 20 }), (calendar, [a, , b], after) => {
        const day = Math.floor(a / DAY_MS) + after;
        const others = calendar.specialDays.filter((special) => special.day !== day);
        const closed = { ...calendar, specialDays: [...others, { day, shifts: [] }] };
        expect(workingMinutes(compiled(closed), a, b)).toBeLessThanOrEqual(workingMinutes(compiled(calendar), a, b));
      }),
    );
  });

  it('are the same under a zone’s old name', () => {
    fc.assert(
      fc.property(rules, threeInstants, (calendar, [a, , b]) => {
        const [one, other] = ['US/Eastern', 'America/New_York'].map((timeZone) =>
          workingMinutes(compiled({ ...calendar, timeZone }), a, b),
        );
        expect(one).toBe(other);
      }),
    );
  });

  it('are the same for ranges split in two, doubled, or in another order', () => {
    const split = ({ opensSecond, closesSecond, ...rest }: WeeklyShift): WeeklyShift[] => {
      const middle = Math.floor((opensSecond + closesSecond) / 1800) * 900;
      const parts = [
        { ...rest, opensSecond: middle, closesSecond },
        { ...rest, opensSecond, closesSecond: middle },
      ];
      return middle > opensSecond && middle < closesSecond ? parts : [{ ...rest, opensSecond, closesSecond }];
    };
    fc.assert(
      fc.property(
        zoneWithoutChanges,
        weeklyShifts,
        specialDays,
        threeInstants,
        (timeZone, weekly, special, [a, , b]) => {
          const whole = compiled({ timeZone, weekly, specialDays: special });
          const parts = compiled({
            timeZone,
            weekly: [...weekly.flatMap(split), ...weekly].reverse(),
            specialDays: special,
          });
          expect(workingMinutes(parts, a, b)).toBe(workingMinutes(whole, a, b));
        },
      ),
    );
  });

  it('do not depend on which questions made the table grow', () => {
    fc.assert(
      fc.property(rules, fc.array(fc.tuple(epochMs, epochMs), { minLength: 2, maxLength: 6 }), (calendar, pairs) => {
        const grown = compiled(calendar);
        for (const [a, b] of pairs) {
          expect(workingMinutes(grown, a, b)).toBe(workingMinutes(compileWorkingTime(calendar, a, b), a, b));
        }
      }),
    );
  });
});

describe('due times', () => {
  const targetMinutes = fc.oneof(
    fc.integer({ min: 0, max: 6000 }),
    fc.integer({ min: 0, max: 60_000 }).map((n) => n / 8),
  );

  it('lie as many working minutes ahead as asked', () => {
    fc.assert(
      fc.property(rules, epochMs, targetMinutes, (calendar, from, target) => {
        const time = compiled(calendar);
        const due = dueAt(time, from, target);
        fc.pre(!Number.isNaN(due));
        expect(due).toBeGreaterThanOrEqual(from);
        expect(workingMinutes(time, from, due)).toBeCloseTo(target, 6);
      }),
    );
  });

  it('never come sooner for more, and never earlier for a later start', () => {
    fc.assert(
      fc.property(rules, threeInstants, targetMinutes, targetMinutes, (calendar, [a, b], one, other) => {
        const time = compiled(calendar);
        fc.pre(!Number.isNaN(dueAt(time, b, Math.max(one, other))));
        expect(dueAt(time, a, Math.min(one, other))).toBeLessThanOrEqual(dueAt(time, a, Math.max(one, other)));
        expect(dueAt(time, a, one)).toBeLessThanOrEqual(dueAt(time, b, one));
      }),
    );
  });

  it('lie in open time or on its closing', () => {
    fc.assert(
      fc.property(rules, epochMs, targetMinutes, (calendar, from, target) => {
        const time = compiled(calendar);
        const due = dueAt(time, from, target);
        fc.pre(!Number.isNaN(due));
        const around = workingMinutes(time, due - 1, due) + workingMinutes(time, due, due + 1);
        expect(around).toBeGreaterThan(0);
      }),
    );
  });
});
