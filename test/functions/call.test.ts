/** What holds for every formula: ranges, blanks, bad values, services. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/domain/cell';
import { callFormula } from '../../src/functions/call';
import { leadState } from '../../src/functions/leadState';
import { slaLeadsNeeded } from '../../src/functions/slaLeadsNeeded';
import { formulaSheet } from '../support/formulaSheet';

const HOURS = '"Mon-Fri 09:00-17:00"';

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
      'SLA_MARKETING_GOAL: quota is 2×1 and marketing_share is 1×2 (rows × columns); use ranges of the same size',
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

describe('rates', () => {
  const { answer, refusal } = formulaSheet();

  it.each([
    ['"25%"', 25],
    ['" 12.5 % "', 12.5],
    ['"12,5%"', 12.5],
    ['"%25"', 25],
    ['"0.5%"', 0.5],
    ['0.25', 25],
    ['1', 100],
    ['0', 0],
  ])('%s of a hundred is %d', (rate, answered) => {
    expect(answer(`=SLA_MARKETING_GOAL(100, ${rate})`)).toBe(answered);
  });

  it.each([
    ['25', '25; type 25% or 0.25'],
    ['33.3', '33.3; type 33.3% or 0.333'],
    ['"25"', '"25"; type 25% or 0.25'],
    ['101', '101; type a rate from 0% to 100%'],
    ['-0.1', '-0.1; type a rate from 0% to 100%'],
    ['"150%"', '"150%"; type a rate from 0% to 100%'],
    ['"0.25"', '"0.25"; this is text: type it as a number'],
    ['"quarter"', '"quarter"; type a rate from 0% to 100%'],
    ['TRUE', 'TRUE; type a rate from 0% to 100%'],
  ])('%s is refused', (rate, message) => {
    expect(refusal(`=SLA_MARKETING_GOAL(100, ${rate})`)).toBe(`SLA_MARKETING_GOAL: marketing_share is ${message}`);
  });
});

describe('numbers', () => {
  const { refusal } = formulaSheet({ cells: [['2025-06-30'], ['09:30']] });

  it.each([
    ['"5000"', '"5000"; this is text: type it as a number'],
    ['"5 000,00"', '"5 000,00"; this is text: type it as a number'],
    ['"$5,000"', '"$5,000"; this is text: type it as a number'],
    ['"۵۰۰۰"', '"۵۰۰۰"; this is text: type it as a number'],
    ['"abc"', '"abc"; type a number, 0 or more'],
    ['FALSE', 'FALSE; type a number, 0 or more'],
    ['A1', '2025-06-30; type a number, 0 or more'],
    ['A2', '09:30; type a number, 0 or more'],
    ['-1', '-1; type a number, 0 or more'],
  ])('are never guessed from %s', (quota, message) => {
    expect(refusal(`=SLA_MARKETING_GOAL(${quota}, 50%)`)).toBe(`SLA_MARKETING_GOAL: quota is ${message}`);
  });
});

describe('services', () => {
  const cells = [
    ['2026-11-20 16:30', '2026-11-23 09:30'],
    ['2026-11-20 10:00', 'abc'],
    ['2026-11-20 11:00', 'xyz'],
  ];

  it('are not asked for what the arguments say themselves', () => {
    const sheet = formulaSheet({ cells });
    sheet.answer('=SLA_LEADS_NEEDED({1;2}, 1, 1, 1)');
    sheet.answer(`=LEAD_RESPONSE(A1, B1, ${HOURS}, , "Europe/Warsaw")`);
    sheet.answer('=LEAD_RESPONSE(A1, B1)');
    expect(sheet.asked).toEqual([]);
  });

  it('are each asked once a call, the locale only for a message', () => {
    const sheet = formulaSheet({ cells, tables: { SLA_LEAD_VALUES: [['Referral', '5000']] } });
    sheet.answer(`=LEAD_RESPONSE(A1:A3, B1:B3, ${HOURS})`);
    expect(sheet.asked).toEqual(['time zone', 'locale']);
    sheet.answer('=LEAD_VALUE({"Referral"; "Referral"; "Webinar"})');
    expect(sheet.asked.slice(2)).toEqual(['SLA_LEAD_VALUES', 'locale']);
  });

  it('give the zone of texts and days', () => {
    const sheet = formulaSheet({ timeZone: 'Asia/Tokyo' });
    expect(sheet.answer('=LEAD_DUE("2026-11-20 16:30", 30)')).toBe('2026-11-20 17:00');
    expect(sheet.asked).toEqual(['time zone']);
  });
});

describe('dates that come from another realm', () => {
  it('are dates', () => {
    // As a library or the workbench would pass them: a date, but of another constructor.
    const foreign = (epochMs: number): unknown => {
      const date = new Date(epochMs);
      Object.setPrototypeOf(date, Object.create(Date.prototype) as object);
      return date;
    };
    const services = { spreadsheetTimeZone: () => 'Etc/UTC', userLocale: () => 'en', table: () => null };
    const now = Date.UTC(2026, 10, 20, 9);
    expect(callFormula(leadState, [foreign(now), '', 60, foreign(now + 3_000_000)], services)).toBe('at risk');
  });
});

describe('more arguments than a formula takes', () => {
  it('are counted', () => {
    expect(formulaSheet().refusal('=SLA_MARKETING_GOAL(1, 1, 1)')).toBe(
      'SLA_MARKETING_GOAL: 3 arguments came; give 2 at most',
    );
  });
});
