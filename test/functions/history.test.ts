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

  it('is customers by then among leads old enough; a win before creation is left out', () => {
    expect(answer('=SLA_CLOSE_RATE(A1:A6, B1:B6, "2026-06-30", 90)')).toBeCloseTo(1 / 3, 12);
    expect(answer('=SLA_CLOSE_RATE(A1:A6, B1:B6, "2026-06-30")')).toBe(0.5);
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

describe('SLA_SALES_CYCLE', () => {
  const { answer, refusal } = formulaSheet({
    cells: [
      ['2026-01-01', '2026-01-31'],
      ['2026-01-01 23:59', '2026-01-02 00:01'],
      ['2026-01-05', '2026-01-01'],
      ['2026-01-05', ''],
      ['2026-01-01', '2026-03-02'],
    ],
  });

  it.each([
    ['', 91 / 3],
    ['"median"', 30],
    ['"p90"', 54],
  ])('%s is %d days', (measure, days) => {
    expect(answer(`=SLA_SALES_CYCLE(A1:A5, B1:B5, ${measure})`)).toBeCloseTo(days, 10);
  });

  it('of no win is nothing to measure', () => {
    expect(refusal('=SLA_SALES_CYCLE(A3:A4, B3:B4)')).toBe(
      'SLA_SALES_CYCLE: there is nothing to measure; check the ranges',
    );
  });
});

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

describe('SLA_ESCALATION', () => {
  const { answer, refusal } = formulaSheet({ cells: [['TRUE'], ['FALSE'], [''], ['FALSE'], ['FALSE'], ['']] });

  it.each([
    ['{TRUE; FALSE; FALSE}', 60],
    ['{1; 0}', 30],
    ['{0; 0; 0; 0}', 90],
    ['{FALSE; TRUE}', 0],
    ['A1:A6', 60],
    ['A1:A3', 30],
    ['{FALSE, FALSE}', 60],
    ['FALSE', 30],
    ['{""; ""}', 0],
  ])('of %s is %d', (met, days) => {
    expect(answer(`=SLA_ESCALATION(${met})`)).toBe(days);
  });

  it('wants TRUE or FALSE', () => {
    expect(refusal('=SLA_ESCALATION("")')).toBe('SLA_ESCALATION: met is blank; type TRUE or FALSE');
    expect(refusal('=SLA_ESCALATION({TRUE; 60%})')).toBe(
      'SLA_ESCALATION: met, row 2 is 0.6; type TRUE or FALSE (bad rows: 1)',
    );
  });
});

describe('SLA_TERM', () => {
  const versions = [
    ['2026-01-01', 'superseded', 'close_rate', '1%'],
    ['2026-01-01', 'superseded', 'start', '2026-01-15'],
    ['', '', '', ''],
    ['2026-07-01', 'Signed', 'close_rate', '2%'],
    ['2026-07-01', 'Signed', 'motto', ''],
    ['2026-08-01', 'draft', 'close_rate', '3%'],
    ['2026-08-01', 'draft', 'new_term', '3%'],
  ];
  const { answer, refusal } = formulaSheet({ cells: versions, tables: { SLA_VERSIONS: versions } });

  it('is what the version in force on the date says, before the first version the first', () => {
    expect(
      answer('=SLA_TERM("close_rate", {"2025-01-01"; "2026-06-30"; "2026-07-01"; "2026-12-01"; ""}, A1:D7)'),
    ).toEqual([[0.01], [0.01], [0.02], [0.02], ['']]);
  });

  it('reads the history of the agreement where none is given', () => {
    expect(answer('=SLA_TERM("Close rate", "2026-03-01")')).toBe(0.01);
  });

  it('may be a date, or blank', () => {
    expect(answer('=SLA_TERM("start", "2026-03-01")')).toBe('2026-01-15');
    expect(answer('=SLA_TERM("motto", "2026-12-01")')).toBe('');
  });

  it.each([
    ['=SLA_TERM("closing", "2026-03-01")', 'term is "closing"; type one of: close_rate, start, motto'],
    ['=SLA_TERM("new_term", "2026-12-01")', 'term is "new_term"; type one of: close_rate, start, motto'],
    ['=SLA_TERM("start", "2026-12-01")', 'term is "start"; type one of: close_rate, start, motto'],
    ['=SLA_TERM("close_rate", "2026-12-01", A6:D7)', 'history has no signed version; sign the agreement first'],
    [
      '=SLA_TERM("close_rate", "2026-12-01", {"2026-01-01", "agreed", "close_rate", 1})',
      'history, row 1 is "agreed"; type one of: draft, signed, superseded, expired',
    ],
    [
      '=SLA_TERM("close_rate", "2026-12-01", {"soon", "signed", "close_rate", 1})',
      'history, row 1 is "soon"; type a date such as 2025-06-30',
    ],
    [
      '=SLA_TERM("close_rate", "2026-12-01", {"2026-01-01", "signed", "close_rate", "#REF!"})',
      'history is #REF!; correct the error in that cell',
    ],
  ])('%s says: %s', (formula, message) => {
    expect(refusal(formula)).toBe(`SLA_TERM: ${message}`);
  });
});
