import { describe, expect, it } from 'vitest';
import { formulaSheet } from '../support/formulaSheet';

const sheet = formulaSheet({
  timeZone: 'America/New_York',
  cells: [
    ['Mon', '09:00', '17:00', '2025-06-09', '', ''],
    ['Tue', '09:00', '17:00', '2025-06-14', '09:00', '12:00'],
  ],
});

const { answer, refusal } = sheet;

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
