/** Which part of the leads became customers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeRate } from '../../../src/domain/leads/closeRate';
import { DAY_MS } from '../../../src/domain/time/civilDay';

const rateOf = (rows: readonly (readonly [number, number | null])[], lastCreated: number, asOf: number) =>
  closeRate(
    rows.map(([created]) => created),
    rows.map(([, won]) => (won === null ? Infinity : won * DAY_MS)),
    lastCreated,
    asOf * DAY_MS,
  );

describe('the close rate', () => {
  it('leaves out leads that are too young', () => {
    expect(
      rateOf(
        [
          [1, 20],
          [2, null],
          [50, 55],
        ],
        10,
        60,
      ),
    ).toBe(0.5);
  });

  it('does not see a win that comes later', () => {
    expect(
      rateOf(
        [
          [1, 20],
          [2, 70],
        ],
        10,
        60,
      ),
    ).toBe(0.5);
  });

  it('counts a customer whose win is dated before creation', () => {
    expect(
      rateOf(
        [
          [5, 3],
          [2, null],
        ],
        10,
        60,
      ),
    ).toBe(0.5);
  });

  it('of no lead is not known', () => {
    expect(rateOf([[50, null]], 10, 60)).toBeNaN();
  });

  it('lies between 0 and 1', () => {
    const row = fc.tuple(fc.nat(100), fc.option(fc.nat(200)));
    fc.assert(
      fc.property(fc.array(row), fc.nat(100), fc.nat(200), (rows, lastCreated, asOf) => {
        const rate = rateOf(rows, lastCreated, asOf);
        expect(Number.isNaN(rate) || (rate >= 0 && rate <= 1)).toBe(true);
      }),
    );
  });
});
