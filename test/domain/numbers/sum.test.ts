/** Sums and means that do not depend on the order of what is added. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mean, sum } from '../../../src/domain/numbers/sum';

const amounts = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { maxLength: 50 });

/** The exact sum of numbers that are whole multiples of 2⁻⁵⁰, rounded once. */
const bySmallUnits = (values: readonly number[]): number =>
  Number(values.reduce((total, value) => total + BigInt(value * 2 ** 50), 0n)) / 2 ** 50;

describe('a sum', () => {
  it('loses nothing to a large amount that cancels out', () => {
    expect(sum([1e16, 1, -1e16])).toBe(1);
  });

  it('of ten tenths is one', () => {
    expect(sum(new Array<number>(10).fill(0.1))).toBe(1);
  });

  it('of nothing is 0', () => {
    expect(sum([])).toBe(0);
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        amounts.chain((values) =>
          fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
        ),
        ([values, shuffled]) => {
          expect(sum(shuffled)).toBe(sum(values));
        },
      ),
    );
  });

  it('is the exact sum, rounded once', () => {
    const multiples = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    const scales = fc.constantFrom(2 ** -50, 2 ** -20, 1, 2 ** 20);
    const values = fc.array(
      fc.tuple(multiples, scales).map(([multiple, scale]) => multiple * scale),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(values, (terms) => {
        expect(sum(terms)).toBe(bySmallUnits(terms) + 0);
      }),
    );
  });

  it('of a partition is the sum of the whole, to the last digit but one', () => {
    fc.assert(
      fc.property(amounts, fc.nat(), (values, cut) => {
        const at = values.length === 0 ? 0 : cut % values.length;
        const parts = sum([sum(values.slice(0, at)), sum(values.slice(at))]);
        expect(Math.abs(parts - sum(values))).toBeLessThanOrEqual(1e-3);
      }),
    );
  });
});

describe('a mean', () => {
  it('of nothing is no number', () => {
    expect(mean([])).toBeNaN();
  });

  it('lies between the smallest and the largest', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        fc.pre(values.length > 0);
        expect(mean(values)).toBeGreaterThanOrEqual(Math.min(...values) - 1e-3);
        expect(mean(values)).toBeLessThanOrEqual(Math.max(...values) + 1e-3);
      }),
    );
  });
});
