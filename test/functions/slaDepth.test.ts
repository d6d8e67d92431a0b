/** `SLA_DEPTH` in cells: attempts on leads that were not reached. */
import { describe, expect, it } from 'vitest';
import { formulaSheet } from '../support/formulaSheet';

describe('SLA_DEPTH', () => {
  const { answer, refusal } = formulaSheet({
    timeZone: 'Europe/Warsaw',
    cells: [
      ['2', 'FALSE', '2026-03-28 12:00'],
      ['4', '0', '2026-03-28 12:01'],
      ['9', 'TRUE', '2026-03-01 12:00'],
      ['', '', '2026-03-01 12:00'],
      ['', '', ''],
    ],
  });

  it('is the mean of leads not reached; a blank reached is no', () => {
    expect(answer('=SLA_DEPTH({2; 4; 9}, {"" ; 0; 1})')).toBe(3);
    expect(answer('=SLA_DEPTH(A1:A5, B1:B5)')).toBe(3);
  });

  it('counts only leads whose window has ended, by the clock, also across a change of it', () => {
    expect(answer('=SLA_DEPTH(A1:A5, B1:B5, C1:C5, "2026-03-29 12:00", 1)')).toBe(1);
    expect(answer('=SLA_DEPTH(A1:A5, B1:B5, C1:C5, "2026-03-29 12:01", 1)')).toBe(2);
  });

  it.each([
    ['=SLA_DEPTH({9}, {1})', 'there is nothing to measure; check the ranges'],
    ['=SLA_DEPTH({9; 1}, {1; "no"})', 'reached, row 2 is "no"; type TRUE or FALSE (bad rows: 1)'],
    ['=SLA_DEPTH({-1; 1}, {0; 0})', 'attempts, row 1 is -1; type a number, 0 or more (bad rows: 1)'],
    ['=SLA_DEPTH({TRUE; 1}, {0; 0})', 'attempts, row 1 is TRUE; type a number, 0 or more (bad rows: 1)'],
    ['=SLA_DEPTH(A1:A5, B1:B5, C1:C5)', 'as_of is blank; give handed_off, as_of, window_days together'],
    ['=SLA_DEPTH(A1:A5, B1:B5, , , 10)', 'handed_off is blank; give handed_off, as_of, window_days together'],
    [
      '=SLA_DEPTH({1; 2}, {0; 0}, {""; "2026-03-01"}, "2026-03-29", 1)',
      'handed_off, row 1 is blank; type a date and time such as 2025-06-30 16:30 (bad rows: 1)',
    ],
  ])('%s says: %s', (formula, message) => {
    expect(refusal(formula)).toBe(`SLA_DEPTH: ${message}`);
  });
});
