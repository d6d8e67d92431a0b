/** `LEAD_VALUE_IMPLIED` in cells: what a lead is worth by history. */
import { describe, expect, it } from 'vitest';
import { formulaSheet } from '../support/formulaSheet';

describe('LEAD_VALUE_IMPLIED', () => {
  const { answer } = formulaSheet();

  it('is close rate times deal size, 0 for a rate of 0', () => {
    expect(answer('=LEAD_VALUE_IMPLIED({5%; 0}, 10000)')).toEqual([[500], [0]]);
  });
});
