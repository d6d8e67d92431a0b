/** What a formula is handed, and what it asks for by itself. */
import { describe, expect, it } from 'vitest';
import { callFormula } from '../../../src/functions/calling/callFormula';
import { leadState } from '../../../src/functions/leadState';
import { formulaSheet } from '../../support/formulaSheet';

const HOURS = '"Mon-Fri 09:00-17:00"';

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

describe('a spreadsheet in a zone that is not known here', () => {
  it('is told to name another', () => {
    const services = { spreadsheetTimeZone: () => 'Mars/Olympus', userLocale: () => 'en', table: () => null };
    expect(() => callFormula(leadState, ['2026-11-20', '', 60, '2026-11-21'], services)).toThrow(
      'LEAD_STATE: time_zone is "Mars/Olympus"; type a time zone such as Europe/Warsaw',
    );
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
