/** `SLA_TERM` in cells: a term of the version in force on a day. */
import { describe, expect, it } from 'vitest';
import { formulaSheet } from '../support/formulaSheet';

describe('SLA_TERM', () => {
  const versions = [
    ['2026-01-01', 'superseded', 'close_rate', '1%'],
    ['2026-01-01', 'superseded', 'start', '2026-01-15'],
    ['', '', '', ''],
    ['2026-07-01', 'Signed', 'close_rate', '2%'],
    ['2026-07-01', 'Signed', 'motto', ''],
    ['2026-08-01', 'draft', 'close_rate', '3%'],
    ['2026-08-01', 'draft', 'new_term', '3%'],
    ['2026-07-01', 'signed', '(seal)', '{}'],
    ['2026-07-01', 'signed', 'leadTypes.1', '{}'],
  ];
  const { answer, refusal } = formulaSheet({ cells: versions, tables: { SLA_VERSIONS: versions } });

  it('is what the version in force on the date says, before the first version the first', () => {
    expect(
      answer('=SLA_TERM("close_rate", {"2025-01-01"; "2026-06-30"; "2026-07-01"; "2026-12-01"; ""}, A1:D9)'),
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
