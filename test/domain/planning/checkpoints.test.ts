/** What the months of a year have to bring to reach its goal. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkpoints } from '../../../src/domain/planning/checkpoints';

/** Months 1, 2, 3 … of a year; `null` is not closed yet. */
const year = (...revenues: readonly (number | null)[]) =>
  revenues.map((revenue, index) => ({ month: index + 1, revenue }));

const held = (months: ReturnType<typeof year>, goal: number, reachBy: number) =>
  checkpoints(months, goal, reachBy, 0)[0]!;

describe('the rate held', () => {
  it('is open while a month is to come, and shows nothing while none from the date on is closed', () => {
    expect(held(year(50, null, null), 100, 2)).toEqual({
      name: 'rate held',
      state: 'open',
      actual: null,
      goal: 100,
      neededPerMonth: 100,
    });
  });

  it('is missed at the first month below, although others are to come', () => {
    expect(held(year(50, 99, 200, null), 100, 2)).toMatchObject({ state: 'missed', actual: 99, neededPerMonth: 100 });
  });

  it('is met when the last month is in, exactly at the goal too', () => {
    expect(held(year(50, 100, 120), 100, 2)).toMatchObject({ state: 'met', actual: 100, neededPerMonth: null });
  });
});

describe('the shortfall', () => {
  const of = (months: ReturnType<typeof year>) => checkpoints(months, 100, 3, 0)[1]!;

  it('is what the months before the date lacked, and the surplus after it makes it up', () => {
    expect(of(year(70, 90, 130, 110))).toMatchObject({ state: 'met', actual: 40, goal: 40 });
  });

  it('is missed by a cent', () => {
    expect(of(year(70, 90, 130, 109.99))).toMatchObject({ state: 'missed' });
  });

  it('is spread over the months that are left', () => {
    expect(of(year(70, 90, null, null))).toMatchObject({ state: 'open', actual: 0, neededPerMonth: 120 });
  });

  it('is below 0 where the months before brought more, and then 0 may be needed', () => {
    expect(of(year(500, 100, null, null))).toMatchObject({ goal: -400, neededPerMonth: 0 });
  });

  it('is not tipped by binary fractions', () => {
    expect(checkpoints(year(0.1, 0.2, 0.4, 0.5), 0.3, 3, 0)[1]).toMatchObject({ state: 'met' });
  });
});

describe('the total of the year', () => {
  const of = (months: ReturnType<typeof year>) => checkpoints(months, 0, 1, 300)[2]!;

  it('stays open until the last month is in, even if it is reached', () => {
    expect(of(year(200, 200, null))).toMatchObject({ state: 'open', actual: 400, neededPerMonth: 0 });
  });

  it('is met at the goal and missed below', () => {
    expect(of(year(100, 100, 100))).toMatchObject({ state: 'met', neededPerMonth: null });
    expect(of(year(100, 100, 99))).toMatchObject({ state: 'missed' });
  });

  it('of no closed month asks each for its part', () => {
    expect(of(year(null, null, null))).toMatchObject({ actual: 0, neededPerMonth: 100 });
  });
});

describe('the checkpoints', () => {
  it('are the same in any order of months', () => {
    const months = fc.array(fc.option(fc.double({ min: -1000, max: 1000, noNaN: true })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(months, fc.integer({ min: 1, max: 12 }), (revenues, reachBy) => {
        const rows = year(...revenues);
        expect(checkpoints([...rows].reverse(), 100, reachBy, 1200)).toEqual(checkpoints(rows, 100, reachBy, 1200));
      }),
    );
  });
});
