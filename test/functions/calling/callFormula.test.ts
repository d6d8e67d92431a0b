/** What holds for every formula: ranges, blanks, bad values. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/domain/cell';
import { callFormula } from '../../../src/functions/calling/callFormula';
import { slaLeadsNeeded } from '../../../src/functions/slaLeadsNeeded';
import { formulaSheet } from '../../support/formulaSheet';

describe('ranges', () => {
  const { answer, refusal } = formulaSheet({
    cells: [
      ['100', '50%', '10'],
      ['200', '25%', '20'],
    ],
  });

  it('of one cell are single values', () => {
    expect(answer('=SLA_MARKETING_GOAL(A1:A1, B1:B1)')).toBe(50);
    expect(answer('=SLA_MARKETING_GOAL(A1:A2, B1:B1)')).toEqual([[50], [100]]);
  });

  it('may lie across, or be several rows and columns', () => {
    expect(answer('=SLA_MARKETING_GOAL({100, 200}, 50%)')).toEqual([[50, 100]]);
    expect(answer('=SLA_MARKETING_GOAL({100, 200; 300, 400}, {50%, 10%; 0%, 1})')).toEqual([
      [50, 20],
      [0, 400],
    ]);
  });

  it('of different size are refused, also a row beside a column', () => {
    expect(refusal('=SLA_MARKETING_GOAL(A1:A2, {50%, 10%})')).toBe(
      'SLA_MARKETING_GOAL: quota is a range of 2×1 (rows × columns); marketing_share is 1×2: use ranges of the same size',
    );
  });

  it('do not go where one value is wanted', () => {
    expect(refusal('=SLA_GOAL_TO_DATE(800, "2025-06-15", A1:A2)')).toBe(
      'SLA_GOAL_TO_DATE: from is a range of 2×1 (rows × columns); give one cell',
    );
  });

  it('answer as single calls would, row by row', () => {
    const cells = fc.constantFrom<Cell>(100, 0, 0.5, -1, 25, '', '25%', '5,000', 'abc', true, '#N/A', 1e308, 1e-308);
    const rows = fc.array(fc.tuple(cells, cells, cells, cells), { minLength: 2, maxLength: 6 });
    const services = { spreadsheetTimeZone: () => 'Etc/UTC', userLocale: () => 'en', table: () => null };
    const single = (row: readonly Cell[]): unknown => {
      try {
        return callFormula(slaLeadsNeeded, row, services);
      } catch (thrown) {
        return `⚠ ${(thrown as Error).message}`;
      }
    };
    fc.assert(
      fc.property(rows, (table) => {
        const columns = [0, 1, 2, 3].map((column) => table.map((row) => [row[column]!]));
        expect(callFormula(slaLeadsNeeded, columns, services)).toEqual(table.map((row) => [single(row)]));
      }),
    );
  });
});

describe('blanks', () => {
  const { answer, refusal } = formulaSheet({ cells: [['', 'abc'], ['']] });

  it('in give blanks out', () => {
    expect(answer('=SLA_MARKETING_GOAL(A1, 50%)')).toBe('');
    expect(answer('=SLA_MARKETING_GOAL(A1:A2, 50%)')).toEqual([[''], ['']]);
    expect(answer('=SLA_MARKETING_GOAL()')).toBe('');
    expect(answer('=SLA_MARKETING_GOAL(100)')).toBe('');
  });

  it('are also null and missing', () => {
    const services = { spreadsheetTimeZone: () => 'Etc/UTC', userLocale: () => 'en', table: () => null };
    for (const blank of ['', null, undefined]) {
      expect(callFormula(slaLeadsNeeded, [blank, 0.5, 10, 0.5], services)).toBe('');
    }
  });

  it('win over what is bad, in the row and in what serves every row', () => {
    expect(answer('=SLA_MARKETING_GOAL(A1, B1)')).toBe('');
    expect(answer('=SLA_MARKETING_GOAL({""; 5}, 25)')).toEqual([
      [''],
      ['⚠ SLA_MARKETING_GOAL: marketing_share is 25; type 25% or 0.25'],
    ]);
    expect(answer('=LEAD_DUE(A1, 60, "nonsense")')).toBe('');
    expect(answer('=LEAD_DUE(A1:A2, 60, "nonsense")')).toEqual([[''], ['']]);
  });

  it('in an argument that serves every row leave every row blank', () => {
    expect(answer('=SLA_TERM("", {"2026-01-01"; "2026-02-01"}, {"2026-01-01", "signed", "quota", 5})')).toEqual([
      [''],
      [''],
    ]);
    expect(answer('=SLA_TARGET("2026-01-01", A1, 5)')).toBe('');
  });

  it('in other functions are an error', () => {
    expect(refusal('=SLA_FUNNEL("", 50%)')).toBe('SLA_FUNNEL: goal is blank; type a number, 0 or more');
    expect(refusal('=SLA_SPEED(A1, A1, 60, "2026-01-01")')).toBe(
      'SLA_SPEED: handed_off is blank; type a date and time such as 2025-06-30 16:30',
    );
    expect(refusal('=SLA_CLOSE_RATE({"2026-01-01"; "2026-01-02"}, A1:A2)')).toBe(
      'SLA_CLOSE_RATE: as_of is blank; type a date and time such as 2025-06-30 16:30',
    );
    expect(refusal('=SLA_GOAL_LINE(100, "2026-01-01")')).toBe(
      'SLA_GOAL_LINE: to is blank; type a date such as 2025-06-30',
    );
  });
});

describe('bad values', () => {
  const { answer, refusal } = formulaSheet({
    cells: [
      ['100', '50%'],
      ['200', '#DIV/0!'],
      ['300', "'10"],
    ],
  });

  it('take their own place only', () => {
    expect(answer('=SLA_MARKETING_GOAL(A1:A3, B1:B3)')).toEqual([
      [50],
      ['⚠ SLA_MARKETING_GOAL: marketing_share is #DIV/0!; correct the error in that cell'],
      ['⚠ SLA_MARKETING_GOAL: marketing_share is "10"; type 10% or 0.1'],
    ]);
  });

  it('that are repeated stand in each place', () => {
    expect(answer('=SLA_MARKETING_GOAL(A1:A2, 7)')).toEqual([
      ['⚠ SLA_MARKETING_GOAL: marketing_share is 7; type 7% or 0.07'],
      ['⚠ SLA_MARKETING_GOAL: marketing_share is 7; type 7% or 0.07'],
    ]);
  });

  it('in an argument that serves every row throw', () => {
    expect(refusal('=LEAD_DUE({"2026-01-05"; "2026-01-06"}, 60, , , "Mars/Olympus")')).toBe(
      'LEAD_DUE: time_zone is "Mars/Olympus"; type a time zone such as Europe/Warsaw',
    );
  });

  it('come back short enough to read', () => {
    expect(refusal(`=SLA_MARKETING_GOAL("${'x'.repeat(500)}", 50%)`)).toBe(
      `SLA_MARKETING_GOAL: quota is "${'x'.repeat(40)}…"; type a number, 0 or more`,
    );
  });

  it('are not made of results that no cell can hold', () => {
    const many = '9'.repeat(300);
    expect(refusal(`=SLA_CUSTOMERS_NEEDED(${many}, 1, 0.${'0'.repeat(20)}1)`)).toBe(
      'SLA_CUSTOMERS_NEEDED: the result is too large to show; check the arguments',
    );
    expect(answer('=LEAD_VALUE_IMPLIED(1, {1000; 0})')).toEqual([
      [1000],
      ['⚠ LEAD_VALUE_IMPLIED: deal_size is 0; type a number above 0'],
    ]);
  });
});
