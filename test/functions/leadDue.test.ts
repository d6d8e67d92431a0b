/** `LEAD_DUE` in cells: by when a lead must be followed up. */
import { describe, expect, it } from 'vitest';
import { formulaSheet } from '../support/formulaSheet';

const HOURS = '"Mon-Fri 09:00-17:00"';

describe('LEAD_DUE', () => {
  const { answer, refusal } = formulaSheet({
    timeZone: 'Europe/Warsaw',
    cells: [
      ['2026-11-20 16:30', 'Monday', '09:00', '17:00', '2026-12-24', '09:00', '12:00'],
      ['2026-11-21 12:00', 'pazartesi', '18:00', '20:00', '2026-12-25', '', ''],
      ['', 'Tue', '22:00', '02:00', '2026-12-26', '10:00', ''],
      ['2026-11-23 09:00', 'Wed', '', '', 'soon', '', ''],
    ],
  });

  it('goes on at the next opening: Friday half past four and an hour is Monday half past nine', () => {
    expect(answer(`=LEAD_DUE(A1, 60, ${HOURS})`)).toBe('2026-11-23 09:30');
  });

  it('starts at the next opening for a lead handed over while closed, for target 0 too', () => {
    expect(answer(`=LEAD_DUE(A2, 60, ${HOURS})`)).toBe('2026-11-23 10:00');
    expect(answer(`=LEAD_DUE(A2, 0, ${HOURS})`)).toBe('2026-11-23 09:00');
  });

  it('stays at closing where the target is used up there, and starts after closing at the next opening', () => {
    expect(answer(`=LEAD_DUE(A1, 30, ${HOURS})`)).toBe('2026-11-20 17:00');
    expect(answer(`=LEAD_DUE("2026-11-20 17:00", 0, ${HOURS})`)).toBe('2026-11-23 09:00');
  });

  it('takes a column, blanks and all', () => {
    expect(answer(`=LEAD_DUE(A1:A4, 60, ${HOURS})`)).toEqual([
      ['2026-11-23 09:30'],
      ['2026-11-23 10:00'],
      [''],
      ['2026-11-23 10:00'],
    ]);
    expect(answer(`=LEAD_DUE(A1:A2, {60; ""}, ${HOURS})`)).toEqual([['2026-11-23 09:30'], ['']]);
  });

  it('takes hours in rows: several a day, past midnight, closed', () => {
    const due = (handedOff: string, minutes: number) => answer(`=LEAD_DUE("${handedOff}", ${minutes}, B1:D4)`);
    expect(due('2026-11-23 16:30', 60)).toBe('2026-11-23 18:30');
    expect(due('2026-11-24 23:00', 240)).toBe('2026-11-30 10:00');
    expect(due('2026-11-25 01:00', 30)).toBe('2026-11-25 01:30');
  });

  it('takes a day that closes at midnight', () => {
    expect(answer('=LEAD_DUE("2026-11-23 23:30", 60, "Mon-Tue 20:00-24:00")')).toBe('2026-11-24 20:30');
  });

  it('counts time that hours have in common once', () => {
    expect(answer('=LEAD_DUE("2026-11-23 09:00", 300, {"Mon", "09:00", "13:00"; "Mon", "11:00", "15:00"})')).toBe(
      '2026-11-23 14:00',
    );
  });

  it('passes over holidays, and keeps the hours of special days', () => {
    expect(answer('=LEAD_DUE("2026-12-24 11:30", 60, "Mon-Sun 09:00-17:00", E1:G2)')).toBe('2026-12-26 09:30');
    expect(answer('=LEAD_DUE("2026-12-24 16:30", 60, "Mon-Sun 09:00-17:00", E1:E2)')).toBe('2026-12-26 10:00');
  });

  it('keeps the hours of another zone, and shows the time of the sheet', () => {
    expect(answer(`=LEAD_DUE("2026-11-20 16:30", 60, ${HOURS}, , "America/New_York")`)).toBe('2026-11-23 15:30');
  });

  it('is elapsed time where no hours are given', () => {
    expect(answer('=LEAD_DUE(A1, 1440)')).toBe('2026-11-21 16:30');
    expect(answer('=LEAD_DUE("2026-03-29 00:00", 1440)')).toBe('2026-03-30 01:00');
  });

  it.each([
    [
      '=LEAD_DUE(A1, 60, {"Mon", "09:00", "17:00"; "Someday", "09:00", "17:00"})',
      'hours, row 2 is "Someday"; type a day such as Mon, Monday or 1',
    ],
    [
      '=LEAD_DUE(A1, 60, {"Mon", "09:00", "17:00"; "Tue", "nine", "17:00"})',
      'hours, row 2 is "nine"; type a time such as 09:00',
    ],
    [
      '=LEAD_DUE(A1, 60, {"Mon", "09:00", "17:00"; "Tue", "09:00", ""})',
      'hours, row 2 is "09:00"; type both the opening and the closing time',
    ],
    ['=LEAD_DUE(A1, 60, {"Mon", "09:00", "#REF!"})', 'hours, row 1 is #REF!; correct the error in that cell'],
    ['=LEAD_DUE(A1, 60, {"", "09:00", "17:00"})', 'hours, row 1 is blank; fill it in'],
    [
      '=LEAD_DUE(A1, 60, {"Mon", "09:00"})',
      'hours is a range of 1×2 (rows × columns); its columns must be: day, opens, closes',
    ],
    ['=LEAD_DUE(A1, 60, {"Mon", "", ""; "Tue", "", ""})', 'hours never open; give at least one opening time'],
    [
      '=LEAD_DUE(A1, 60, "Mon-Fri nine to five")',
      'hours is "Mon-Fri nine to five"; type a day such as Mon, Monday or 1',
    ],
    [`=LEAD_DUE(A1, 60, ${HOURS}, E1:G3)`, 'holidays, row 3 is 10:00; type both the opening and the closing time'],
    [`=LEAD_DUE(A1, 60, ${HOURS}, E4:E4)`, 'holidays is "soon"; type a date such as 2025-06-30'],
    [`=LEAD_DUE(A1, 60, ${HOURS}, E1:E4)`, 'holidays, row 4 is "soon"; type a date such as 2025-06-30'],
    [
      `=LEAD_DUE(A1, 60, ${HOURS}, {"2026-12-24", "09:00", "12:00"; "2026-12-24", "", ""})`,
      'holidays, row 2 is "2026-12-24"; row 1 has it too: keep one of them',
    ],
    ['=LEAD_DUE(A1, -1)', 'target_minutes is -1; type a number, 0 or more'],
    ['=LEAD_DUE(A1, "60")', 'target_minutes is "60"; this is text: type it as a number'],
    ['=LEAD_DUE(A1, 60, , , "Warsaw")', 'time_zone is "Warsaw"; type a time zone such as Europe/Warsaw'],
    ['=LEAD_DUE(A1, 60, , , 1)', 'time_zone is "1"; type a time zone such as Europe/Warsaw'],
    ['=LEAD_DUE(A1, 999999999999)', 'the result is too large to show; check the arguments'],
  ])('%s says: %s', (formula, message) => {
    expect(refusal(formula)).toBe(`LEAD_DUE: ${message}`);
  });
});
