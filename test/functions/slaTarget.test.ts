/** `SLA_TARGET` in cells: a target that changes over time. */
import { describe, expect, it } from 'vitest';
import { formulaSheet } from '../support/formulaSheet';

describe('SLA_TARGET', () => {
  const { answer, refusal } = formulaSheet({
    cells: [
      ['2020-12-31', '50%'],
      ['2020-01-01', '25%'],
      ['', ''],
      ['2020-06-30', '35%'],
    ],
  });

  it('holds each target until the next date, dates in any order, blank rows passed over', () => {
    expect(answer('=SLA_TARGET({"2019-05-05"; "2020-06-29"; "2020-06-30"; "2021-01-01"; ""}, A1:A4, B1:B4)')).toEqual([
      [0.25],
      [0.25],
      [0.35],
      [0.5],
      [''],
    ]);
  });

  it('moves in a straight line where asked to', () => {
    expect(answer('=SLA_TARGET("2020-07-15", A1:A4, B1:B4, "Linear")')).toBeCloseTo(0.362228, 6);
  });

  it('looks at whole days', () => {
    expect(answer('=SLA_TARGET("2020-06-30 00:01", {"2020-01-01"; "2020-06-30 18:00"}, {1; 2})')).toBe(2);
  });

  it.each([
    [
      '=SLA_TARGET("2020-01-01", {"2020-01-01"; "2020-02-01"; "2020-01-01 12:00"}, {1; 2; 3})',
      'dates, row 3 is 2020-01-01; row 1 has it too: keep one of them',
    ],
    [
      '=SLA_TARGET("2020-01-01", {"2020-01-01"; "soon"; "later"}, {1; 2; 3})',
      'dates, row 2 is "soon"; type a date such as 2025-06-30 (bad rows: 2)',
    ],
    [
      '=SLA_TARGET("2020-01-01", A1:A4, {1; 2; 3; ""})',
      'dates, row 3 is blank; type a date such as 2025-06-30 (bad rows: 2)',
    ],
    [
      '=SLA_TARGET("2020-01-01", A1:A4, {1; 2})',
      'dates is a range of 4×1 (rows × columns); targets is 2×1: use ranges of the same size',
    ],
    ['=SLA_TARGET("2020-01-01", {""; ""}, {""; ""})', 'dates is blank; fill it in'],
    ['=SLA_TARGET("2020-01-01", A1:A4, B1:B4, "curve")', 'mode is "curve"; type one of: "step", "linear"'],
    ['=SLA_TARGET("soon", A1:A4, B1:B4)', 'on is "soon"; type a date such as 2025-06-30'],
  ])('%s says: %s', (formula, message) => {
    expect(refusal(formula)).toBe(`SLA_TARGET: ${message}`);
  });
});
