import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customersNeeded, leadsNeeded, marketingGoal } from '../../../src/domain/planning/needs';
import { funnel } from '../../../src/domain/planning/funnel';
import { capacity } from '../../../src/domain/planning/capacity';

describe('what marketing owes', () => {
  it('in the agreement of the sample is 310 leads', () => {
    expect(leadsNeeded(1_250_000, 0.496, 20_000, 0.1)).toBe(310);
  });

  it('does not round customers on the way: 88.2 of them at 5 % are 1,765 leads', () => {
    expect(customersNeeded(882_352, 1, 10_000)).toBe(89);
    expect(leadsNeeded(882_352, 1, 10_000, 0.05)).toBe(1765);
  });

  it('is not rounded in money', () => {
    expect(marketingGoal(33.33, 0.5)).toBe(16.665);
  });

  it('brings the customers that are needed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 1, max: 1000 }),
        (quota, share, dealSize, rate) => {
          const customers = (quota * share) / 1000 / dealSize;
          const leads = leadsNeeded(quota, share / 1000, dealSize, rate / 1000);
          expect((leads * rate) / 1000).toBeGreaterThanOrEqual(customers * (1 - 1e-9));
          expect(((leads - 1) * rate) / 1000).toBeLessThan(customers + 1e-9);
        },
      ),
    );
  });
});

describe('a funnel', () => {
  it('with rates that divide exactly has no lead too many', () => {
    expect(funnel(11, [0.02, 0.2, 0.5, 0.25])).toEqual([22_000, 440, 88, 44, 11]);
  });

  it('counts back from the goal itself, not from a rounded stage', () => {
    expect(funnel(10.5, [0.25])).toEqual([42, 11]);
  });

  it('never widens on its way down', () => {
    const rates = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), rates, (goal, percents) => {
        const counts = funnel(
          goal,
          percents.map((percent) => percent / 100),
        );
        expect(counts).toHaveLength(percents.length + 1);
        expect(counts[counts.length - 1]).toBe(goal);
        for (let stage = 1; stage < counts.length; stage += 1) {
          expect(counts[stage]!).toBeLessThanOrEqual(counts[stage - 1]!);
        }
      }),
    );
  });
});

describe('capacity', () => {
  it('leaves out the lead that could only be begun', () => {
    expect(capacity(1, 1, 1, 7, 1)).toBe(8);
  });

  it('is whole where 0.1 h are 6 minutes', () => {
    expect(capacity(1, 0.1, 7, 1, 6)).toBe(7);
  });
});
