/** `SLA_LEADS_NEEDED` in cells: leads that marketing owes. */
import { describe, expect, it } from 'vitest';
import { formulaSheet } from '../support/formulaSheet';

const { answer, refusal } = formulaSheet({
  cells: [
    ['100000', '55%', '5000', '1%'],
    ['200000', '50%', '10000', '5%'],
    ['', '', '', ''],
    ['100000', '55%', '0', '#REF!'],
  ],
});

describe('SLA_LEADS_NEEDED', () => {
  it('is not fooled by binary fractions', () => {
    expect(answer('=SLA_LEADS_NEEDED(100000, 55%, 5000, 1%)')).toBe(1100);
  });

  it('does not round customers on the way: 24.7 customers at 10 % are 247 leads, not 250', () => {
    expect(answer('=SLA_LEADS_NEEDED(24.7, 1, 1, 10%)')).toBe(247);
  });

  it('needs none for a quota of 0', () => {
    expect(answer('=SLA_LEADS_NEEDED(0, 55%, 5000, 1%)')).toBe(0);
  });

  it('answers a column for columns, a blank for a blank, and a message where one cell is bad', () => {
    expect(answer('=SLA_LEADS_NEEDED(A1:A4, B1:B4, C1:C4, D1:D4)')).toEqual([
      [1100],
      [200],
      [''],
      ['⚠ SLA_LEADS_NEEDED: deal_size is 0; type a number above 0'],
    ]);
  });

  it.each([
    ['=SLA_LEADS_NEEDED(100000, 55%, 5000, 25)', 'close_rate is 25; type 25% or 0.25'],
    ['=SLA_LEADS_NEEDED(100000, 55%, 5000, "25")', 'close_rate is "25"; type 25% or 0.25'],
    ['=SLA_LEADS_NEEDED(100000, 55%, 5000, 0)', 'close_rate is 0; type a rate above 0%, 100% at most'],
    ['=SLA_LEADS_NEEDED(100000, 55%, 5000, -1)', 'close_rate is -1; type a rate above 0%, 100% at most'],
    ['=SLA_LEADS_NEEDED(100000, 101, 5000, 1%)', 'marketing_share is 101; type a rate from 0% to 100%'],
    ['=SLA_LEADS_NEEDED(100000, "0.5", 5000, 1%)', 'marketing_share is "0.5"; this is text: type it as a number'],
    ['=SLA_LEADS_NEEDED("100,000", 55%, 5000, 1%)', 'quota is "100,000"; this is text: type it as a number'],
    ['=SLA_LEADS_NEEDED(TRUE, 55%, 5000, 1%)', 'quota is TRUE; type a number, 0 or more'],
    ['=SLA_LEADS_NEEDED(-5, 55%, 5000, 1%)', 'quota is -5; type a number, 0 or more'],
    ['=SLA_LEADS_NEEDED(100000, 55%, 5000, D4)', 'close_rate is #REF!; correct the error in that cell'],
    ['=SLA_LEADS_NEEDED(1, 1, 1, 1, 1)', '5 arguments came; give 4 at most'],
    [
      '=SLA_LEADS_NEEDED(A1:A3, 55%, C1:C2, 1%)',
      'quota is a range of 3×1 (rows × columns); deal_size is 2×1: use ranges of the same size',
    ],
  ])('%s says: %s', (formula, message) => {
    expect(refusal(formula)).toBe(`SLA_LEADS_NEEDED: ${message}`);
  });
});
