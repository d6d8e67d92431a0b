/** Leads and customers that a share of the quota takes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customersNeeded, leadsNeeded, marketingGoal } from '../../../src/domain/planning/needs';

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
