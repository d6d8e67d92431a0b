/** Percentiles as Sheets reckons them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentile } from '../../../src/domain/numbers/percentile';
import { summarise } from '../../../src/domain/numbers/summary';

const some = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });

describe('a percentile', () => {
  // As PERCENTILE.INC answers in a sheet.
  it.each([
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4], 0.9, 3.7],
    [[30, 10, 20], 0.9, 28],
    [[7], 0.9, 7],
    [[1, 2, 3, 4], 0, 1],
    [[1, 2, 3, 4], 1, 4],
  ])('of %j at %d is %d', (values, part, answer) => {
    expect(percentile(values, part)).toBeCloseTo(answer, 12);
  });

  it('of nothing is no number', () => {
    expect(percentile([], 0.5)).toBeNaN();
  });

  it('leaves the values in their order', () => {
    const values = [3, 1, 2];
    percentile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(some, (values) => {
        expect(percentile([...values].reverse(), 0.9)).toBe(percentile(values, 0.9));
      }),
    );
  });

  it('keeps its order: smallest, median, nine of ten, largest', () => {
    fc.assert(
      fc.property(some, (values) => {
        const row = [Math.min(...values), summarise(values, 'median'), summarise(values, 'p90'), Math.max(...values)];
        for (let at = 1; at < row.length; at += 1) expect(row[at]! - row[at - 1]!).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });
});
