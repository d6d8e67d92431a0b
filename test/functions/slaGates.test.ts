/** `SLA_GATES` in cells: the revenue checkpoints of a year. */
import { describe, expect, it } from 'vitest';
import { formulaSheet } from '../support/formulaSheet';

describe('SLA_GATES', () => {
  const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}-01`);
  const { answer, refusal } = formulaSheet({
    cells: months.map((month, index) => [month, index < 5 ? '833333.33' : '']),
  });

  it('asks of the months left what the year lacks', () => {
    expect(answer('=SLA_GATES(A1:A12, B1:B12, 1250000, "2026-06-30", 15000000)')).toEqual([
      ['rate held', 'open', '', 1250000, 1250000],
      ['shortfall recovered', 'open', 0, expect.closeTo(2083333.35, 6), expect.closeTo(1547619.05, 6)],
      ['year total', 'open', expect.closeTo(4166666.65, 6), 15000000, expect.closeTo(1547619.05, 6)],
    ]);
  });

  it('needs nothing more when all months are in', () => {
    expect(answer('=SLA_GATES({"2026-02-10"; "2026-01-31"}, {120; 80}, 100, "2026-02-01", 201)')).toEqual([
      ['rate held', 'met', 120, 100, ''],
      ['shortfall recovered', 'met', 20, 20, ''],
      ['year total', 'missed', 200, 201, ''],
    ]);
  });

  it.each([
    [
      '=SLA_GATES({"2026-01-01"; "2026-01-31"}, {1; 2}, 1, "2026-01-01", 1)',
      'months, row 2 is 2026-01-31; row 1 has it too: keep one of them',
    ],
    [
      '=SLA_GATES({"2026-01-01"; "2026-02-01"}, {1; 2}, 1, "2026-03-01", 1)',
      'reach_by is 2026-03-01; type a date that is not after 2026-02-01',
    ],
    ['=SLA_GATES(A1:A12, B1:B12, -1, "2026-06-01", 1)', 'monthly_goal is -1; type a number, 0 or more'],
    [
      '=SLA_GATES({"2026-01-01"; ""}, {1; 2}, 1, "2026-01-01", 1)',
      'months, row 2 is blank; type a date such as 2025-06-30 (bad rows: 1)',
    ],
    [
      '=SLA_GATES({"2026-01-01"; "2026-02-01"}, {1; "2"}, 1, "2026-01-01", 1)',
      'revenue, row 2 is "2"; this is text: type it as a number (bad rows: 1)',
    ],
    ['=SLA_GATES({""; ""}, {""; ""}, 1, "2026-01-01", 1)', 'months is blank; fill it in'],
  ])('%s says: %s', (formula, message) => {
    expect(refusal(formula)).toBe(`SLA_GATES: ${message}`);
  });

  it('reach the last day of the last month', () => {
    expect(answer('=SLA_GATES({"2026-01-01"; "2026-02-01"}, {1; 2}, 1, "2026-02-28", 1)')).toHaveLength(3);
  });
});
