/** Needs are rounded up and capacities down, binary dust left out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundCapacityDown, roundNeedUp } from '../../../src/domain/numbers/rounding';

/** Rates as people agree on them: whole and half percents, tenths of a percent. */
const rates = fc.integer({ min: 1, max: 1000 }).map((thousandths) => thousandths / 1000);

describe('a need', () => {
  it('rounds up', () => {
    expect(roundNeedUp(10.2)).toBe(11);
  });

  it('stays whole where binary fractions would lift it', () => {
    expect((100_000 * 0.55) / 5000 / 0.01).toBeGreaterThan(1100);
    expect(roundNeedUp((100_000 * 0.55) / 5000 / 0.01)).toBe(1100);
  });

  it('is at least 1 for the smallest part of one', () => {
    expect(roundNeedUp(1e-12)).toBe(1);
  });

  it('is the number of leads that, at that rate, bring exactly these customers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 1000 }), (leads, thousandths) => {
        expect(roundNeedUp((leads * thousandths) / 1000 / (thousandths / 1000))).toBe(leads);
      }),
    );
  });

  it('is never too small by more than the tolerance, and never more than one too large', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), rates, (customers, rate) => {
        const need = customers / rate;
        expect(roundNeedUp(need)).toBeGreaterThanOrEqual(need - 1e-9 * need);
        expect(roundNeedUp(need)).toBeLessThanOrEqual(need + 1);
      }),
    );
  });
});

describe('a capacity', () => {
  it('rounds down', () => {
    expect(roundCapacityDown(10.9)).toBe(10);
  });

  it('stays whole where binary fractions would lower it', () => {
    expect(0.7 / 0.1).toBeLessThan(7);
    expect(roundCapacityDown(0.7 / 0.1)).toBe(7);
  });

  it('is the mirror of a need', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (value) => {
        expect(roundCapacityDown(value)).toBe(0 - roundNeedUp(-value) + 0);
      }),
    );
  });
});
