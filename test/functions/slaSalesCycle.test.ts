/** `SLA_SALES_CYCLE` in cells: days from created to won. */
import { describe, expect, it } from 'vitest';
import { formulaSheet } from '../support/formulaSheet';

describe('SLA_SALES_CYCLE', () => {
  const { answer, refusal } = formulaSheet({
    cells: [
      ['2026-01-01', '2026-01-31'],
      ['2026-01-01 23:59', '2026-01-02 00:01'],
      ['2026-01-05', '2026-01-01'],
      ['2026-01-05', ''],
      ['2026-01-01', '2026-03-02'],
    ],
  });

  it.each([
    ['', 91 / 3],
    ['"median"', 30],
    ['"p90"', 54],
  ])('%s is %d days', (measure, days) => {
    expect(answer(`=SLA_SALES_CYCLE(A1:A5, B1:B5, ${measure})`)).toBeCloseTo(days, 10);
  });

  it('of no win is nothing to measure', () => {
    expect(refusal('=SLA_SALES_CYCLE(A3:A4, B3:B4)')).toBe(
      'SLA_SALES_CYCLE: there is nothing to measure; check the ranges',
    );
  });
});
