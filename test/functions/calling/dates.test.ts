/** How dates are understood; the same in every zone of the computer that runs the tests. */
import { describe, expect, it } from 'vitest';
import { formulaSheet } from '../../support/formulaSheet';

describe('an instant', () => {
  const sheet = formulaSheet({ timeZone: 'America/New_York', cells: [['2026-11-20 16:30']] });
  const due = (handedOff: string, zone = '') => sheet.answer(`=LEAD_DUE(${handedOff}, 0, , , ${zone})`);

  it.each([
    ['A1', '2026-11-20 16:30'],
    ['"2026-11-20 16:30"', '2026-11-20 16:30'],
    ['"2026-11-20T16:30"', '2026-11-20 16:30'],
    ['"2026-11-20t16:30:00.000"', '2026-11-20 16:30'],
    ['"2026-11-20"', '2026-11-20'],
    ['"2026-11-20 24:00"', '2026-11-21'],
    ['"2026-11-20T21:30:00Z"', '2026-11-20 16:30'],
    ['"2026-11-20 22:30+01:00"', '2026-11-20 16:30'],
    ['"2026-11-20T22:30:00 +0100"', '2026-11-20 16:30'],
    ['"۲۰۲۶-۱۱-۲۰ ۱۶:۳۰"', '2026-11-20 16:30'],
    ['46346.6875', '2026-11-20 16:30'],
  ])('%s is %s on the clocks of the sheet', (handedOff, shown) => {
    expect(due(handedOff)).toBe(shown);
  });

  it('without zone is meant in time_zone, where one is given; a date cell is the instant it is', () => {
    expect(due('"2026-11-20 16:30"', '"Europe/Warsaw"')).toBe('2026-11-20 10:30');
    expect(due('46346.6875', '"Europe/Warsaw"')).toBe('2026-11-20 10:30');
    expect(due('A1', '"Europe/Warsaw"')).toBe('2026-11-20 16:30');
  });

  it('in the hour that clocks skip is as much later; in the hour that comes twice it is the first', () => {
    expect(due('"2026-03-08 02:30"')).toBe('2026-03-08 03:30');
    expect(due('"2026-11-01 01:30"')).toBe('2026-11-01 01:30');
    expect(sheet.answer('=LEAD_RESPONSE("2026-11-01 01:30", "2026-11-01 02:00")')).toBe(90);
  });

  it.each([
    ['"2026-02-30"', '"2026-02-30"; type a date and time such as 2025-06-30 16:30'],
    ['"20.11.2026"', '"20.11.2026"; type a date and time such as 2025-06-30 16:30'],
    ['"2026-11-20 25:00"', '"2026-11-20 25:00"; type a date and time such as 2025-06-30 16:30'],
    ['TRUE', 'TRUE; type a date and time such as 2025-06-30 16:30'],
    ['20261120', '20261120; type a date and time such as 2025-06-30 16:30'],
    ['-5', '-5; type a date and time such as 2025-06-30 16:30'],
    ['"1899-12-30 09:00"', '"1899-12-30 09:00"; dates from 1900 to 2199 can be used'],
    ['"2200-01-01Z"', '"2200-01-01Z"; type a date and time such as 2025-06-30 16:30'],
    ['"2200-01-02"', '"2200-01-02"; dates from 1900 to 2199 can be used'],
  ])('%s is refused', (handedOff, message) => {
    expect(sheet.refusal(`=LEAD_DUE(${handedOff}, 0)`)).toBe(`LEAD_DUE: handed_off is ${message}`);
  });

  it('is not a time without a day, which a time cell holds', () => {
    const { refusal } = formulaSheet({ cells: [['09:30']] });
    expect(refusal('=LEAD_DUE(A1, 0)')).toBe(
      'LEAD_DUE: handed_off is 09:30; type a date and time such as 2025-06-30 16:30',
    );
  });
});

describe.each(['Etc/UTC', 'America/New_York', 'Pacific/Auckland', 'Asia/Kathmandu'])(
  'a day in a sheet of %s',
  (timeZone) => {
    const sheet = formulaSheet({ timeZone, cells: [['2025-06-15'], ['2025-06-15 23:59'], ['2025-06-16']] });

    it('is the day that the sheet shows', () => {
      expect(sheet.answer('=SLA_GOAL_TO_DATE(30, A1:A3)')).toEqual([[15], [15], [16]]);
    });

    it('is the day of a text or serial, whatever its time', () => {
      expect(sheet.answer('=SLA_GOAL_TO_DATE(30, {"2025-06-15"; "2025-06-15 23:59"; 45823; 45823.99})')).toEqual([
        [15],
        [15],
        [15],
        [15],
      ]);
    });

    it('comes out as that day', () => {
      expect(sheet.answer('=SLA_LAST_LEAD_DATE(A1:A3, 1)')).toEqual([['2025-06-14'], ['2025-06-14'], ['2025-06-15']]);
      expect(sheet.answer('=SLA_GOAL_LINE(30, A1, A3)')).toEqual([
        ['2025-06-15', 15],
        ['2025-06-16', 30],
      ]);
    });
  },
);

describe('a day given as an instant of another zone', () => {
  it('is the day on which it falls in the sheet', () => {
    const sheet = formulaSheet({ timeZone: 'Pacific/Auckland' });
    expect(sheet.answer('=SLA_GOAL_TO_DATE(30, "2025-06-15T18:00:00Z")')).toBe(16);
  });
});
