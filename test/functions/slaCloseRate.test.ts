/** `SLA_CLOSE_RATE` in cells: the part of leads that became customers. */
import { describe, expect, it } from 'vitest';
import { formulaSheet } from '../support/formulaSheet';

describe('SLA_CLOSE_RATE', () => {
  const { answer, refusal } = formulaSheet({
    timeZone: 'America/New_York',
    cells: [
      ['2026-01-01', '2026-02-01'],
      ['2026-01-02', ''],
      ['2026-01-03', '2026-07-01'],
      ['2026-01-04', '2026-01-01'],
      ['', ''],
      ['2026-06-01', '2026-06-02'],
    ],
  });

  it('is customers by then among leads old enough; a win before creation is a win', () => {
    expect(answer('=SLA_CLOSE_RATE(A1:A6, B1:B6, "2026-06-30", 90)')).toBe(0.5);
    expect(answer('=SLA_CLOSE_RATE(A1:A6, B1:B6, "2026-06-30")')).toBe(3 / 5);
  });

  it('counts whole calendar days of age', () => {
    expect(answer('=SLA_CLOSE_RATE({"2026-06-01 23:00"}, {""}, "2026-06-02 01:00", 1)')).toBe(0);
    expect(refusal('=SLA_CLOSE_RATE({"2026-06-01 23:00"; ""}, {""; ""}, "2026-06-02 01:00", 1.5)')).toBe(
      'SLA_CLOSE_RATE: there is nothing to measure; check the ranges',
    );
  });

  it('sees a win at the very moment', () => {
    expect(answer('=SLA_CLOSE_RATE({"2026-06-01"}, {"2026-06-30 12:00"}, "2026-06-30 12:00")')).toBe(1);
    expect(answer('=SLA_CLOSE_RATE({"2026-06-01"}, {"2026-06-30 12:01"}, "2026-06-30 12:00")')).toBe(0);
  });

  it('names the first bad row', () => {
    expect(refusal('=SLA_CLOSE_RATE({"2026-06-01"; ""; "2026-06-01"}, {""; "2026-06-03"; "won"}, "2026-06-30")')).toBe(
      'SLA_CLOSE_RATE: created, row 2 is blank; type a date such as 2025-06-30 (bad rows: 2)',
    );
  });
});
