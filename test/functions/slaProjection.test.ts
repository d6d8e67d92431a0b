/** `SLA_PROJECTION` in cells: where a month ends if it goes on as it did. */
import { describe, expect, it } from 'vitest';
import { paceSheet } from '../support/paceSheet';

const { answer, refusal } = paceSheet();

describe('SLA_PROJECTION', () => {
  it('goes on as it went', () => {
    expect(answer('=SLA_PROJECTION(40000, "2025-06-10")')).toBe(120000);
    expect(answer('=SLA_PROJECTION(-5, "2025-06-15")')).toBe(-10);
  });

  it('names on where no day has counted', () => {
    expect(refusal('=SLA_PROJECTION(1, "2025-06-01", , , "Mon-Fri")')).toBe(
      'SLA_PROJECTION: on is 2025-06-01; type a later date: no day from 2025-06-01 to 2025-06-30 has counted by then',
    );
  });
});
