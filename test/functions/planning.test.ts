import { describe, expect, it } from 'vitest';
import { formulaSheet } from '../support/formulaSheet';

describe('SLA_FUNNEL', () => {
  const { answer, refusal } = formulaSheet({ cells: [['2%'], ['20%'], ['50%'], ['25%'], [''], [''], ['#N/A']] });

  it('counts from the top down to the goal', () => {
    expect(answer('=SLA_FUNNEL(11, A1:A4)')).toEqual([
      [1, 22000],
      [2, 440],
      [3, 88],
      [4, 44],
      [5, 11],
    ]);
  });

  it('passes over blanks at the end of the rates, which may also lie across', () => {
    expect(answer('=SLA_FUNNEL(11, A1:A6)')).toEqual(answer('=SLA_FUNNEL(11, {2%, 20%, 50%, 25%})'));
  });

  it('takes one rate, and rounds the goal up too', () => {
    expect(answer('=SLA_FUNNEL(10.5, 25%)')).toEqual([
      [1, 42],
      [2, 11],
    ]);
  });

  it('takes names of stages, numbers among them, blanks at their end passed over', () => {
    expect(answer('=SLA_FUNNEL(10, 50%, {"leads"; 2026; ""; ""})')).toEqual([
      ['leads', 20],
      [2026, 10],
    ]);
  });

  it.each([
    ['=SLA_FUNNEL(11, {2%; ""; 25%})', 'rates, row 2 is blank; type a rate above 0%, 100% at most'],
    ['=SLA_FUNNEL(11, {50%; 0})', 'rates, row 2 is 0; type a rate above 0%, 100% at most'],
    ['=SLA_FUNNEL(11, {50%; 25})', 'rates, row 2 is 25; type 25% or 0.25'],
    ['=SLA_FUNNEL(11, A1:A7)', 'rates, row 5 is blank; type a rate above 0%, 100% at most'],
    ['=SLA_FUNNEL(11, A5:A6)', 'rates is blank; type a rate above 0%, 100% at most'],
    ['=SLA_FUNNEL(11, 25)', 'rates is 25; type 25% or 0.25'],
    ['=SLA_FUNNEL(-1, 50%)', 'goal is -1; type a number, 0 or more'],
    ['=SLA_FUNNEL(11, 50%, {"a"; "b"; "c"})', 'labels has 3 labels; give 2'],
    ['=SLA_FUNNEL(11, 50%, A6:A7)', 'labels is #N/A; correct the error in that cell'],
  ])('%s says: %s', (formula, message) => {
    expect(refusal(formula)).toBe(`SLA_FUNNEL: ${message}`);
  });
});

describe('SLA_CAPACITY', () => {
  const { answer, refusal } = formulaSheet();

  it('takes a column of reps', () => {
    expect(answer('=SLA_CAPACITY({4; 0; ""}, 4, 21, 12, 5)')).toEqual([[336], [0], ['']]);
  });

  it('asks for more than 0 where it divides', () => {
    expect(refusal('=SLA_CAPACITY(4, 4, 21, 0, 5)')).toBe(
      'SLA_CAPACITY: attempts_per_lead is 0; type a number above 0',
    );
    expect(refusal('=SLA_CAPACITY(4, 4, 21, 12, 0)')).toBe(
      'SLA_CAPACITY: minutes_per_attempt is 0; type a number above 0',
    );
  });
});

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
      'dates is 4×1 and targets is 2×1 (rows × columns); use ranges of the same size',
    ],
    ['=SLA_TARGET("2020-01-01", {""; ""}, {""; ""})', 'dates is blank; fill it in'],
    ['=SLA_TARGET("2020-01-01", A1:A4, B1:B4, "curve")', 'mode is "curve"; type one of: "step", "linear"'],
    ['=SLA_TARGET("soon", A1:A4, B1:B4)', 'on is "soon"; type a date such as 2025-06-30'],
  ])('%s says: %s', (formula, message) => {
    expect(refusal(formula)).toBe(`SLA_TARGET: ${message}`);
  });
});

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
