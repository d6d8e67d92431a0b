/** `SLA_LAST_LEAD_DATE` in cells: until when a lead can still become a customer in time. */
import { describe, expect, it } from 'vitest';
import { formulaSheet } from '../support/formulaSheet';

describe('SLA_LAST_LEAD_DATE', () => {
  const { answer } = formulaSheet();

  it('is a cycle before the end, a part of a day counting as one', () => {
    expect(answer('=SLA_LAST_LEAD_DATE("2025-12-31", {120; 119.5; 0; ""})')).toEqual([
      ['2025-09-02'],
      ['2025-09-02'],
      ['2025-12-31'],
      [''],
    ]);
  });
});
