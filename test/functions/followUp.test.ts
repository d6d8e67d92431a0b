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

describe('LEAD_RESPONSE', () => {
  const { answer, refusal } = formulaSheet({ timeZone: 'America/New_York' });

  it('counts working minutes, fractions kept', () => {
    expect(answer(`=LEAD_RESPONSE("2026-11-20 16:30", "2026-11-23 09:30", ${HOURS})`)).toBe(60);
    expect(answer('=LEAD_RESPONSE("2026-11-20 16:30:00", "2026-11-20 16:30:45")')).toBe(0.75);
  });

  it('is 0 for a follow-up at once, or while closed', () => {
    expect(answer('=LEAD_RESPONSE("2026-11-20 16:30", "2026-11-20 16:30")')).toBe(0);
    expect(answer(`=LEAD_RESPONSE("2026-11-21 10:00", "2026-11-22 10:00", ${HOURS})`)).toBe(0);
  });

  it('is blank while there is no follow-up', () => {
    expect(answer('=LEAD_RESPONSE({"2026-11-20"; ""}, "")')).toEqual([[''], ['']]);
  });

  it('has an hour less on the day the clocks go forward, and one more when they go back', () => {
    expect(answer('=LEAD_RESPONSE("2026-03-08", "2026-03-09", "Sun 00:00-24:00")')).toBe(23 * 60);
    expect(answer('=LEAD_RESPONSE("2026-11-01", "2026-11-02", "Sun 00:00-24:00")')).toBe(25 * 60);
  });

  it('refuses a follow-up before hand-off, and names both', () => {
    expect(refusal('=LEAD_RESPONSE("2026-11-20 16:30", "2026-11-20 16:29")')).toBe(
      'LEAD_RESPONSE: first_follow_up is 2026-11-20 16:29; type a date that is not before 2026-11-20 16:30',
    );
  });

  it('answers 200,000 rows', () => {
    const rows = Array.from({ length: 200_000 }, (_, row) => [
      `2026-${String(1 + (row % 12)).padStart(2, '0')}-05 10:00`,
      row % 5 === 0 ? '' : `2026-${String(1 + (row % 12)).padStart(2, '0')}-06 10:30`,
    ]);
    const sheet = formulaSheet({ cells: rows });
    const answered = sheet.answer('=LEAD_RESPONSE(A1:A200000, B1:B200000, "Mon-Sun 10:00-11:00")') as unknown[][];
    expect(answered).toHaveLength(200_000);
    expect(answered.every(([minutes], row) => minutes === (row % 5 === 0 ? '' : 90))).toBe(true);
  });
});

describe('LEAD_STATE', () => {
  const { answer, refusal } = formulaSheet();
  const state = (handedOff: string, followUp: string, asOf: string) =>
    answer(`=LEAD_STATE("${handedOff}", "${followUp}", 60, "${asOf}", ${HOURS})`);

  it.each([
    ['2026-11-20 09:00', '2026-11-20 10:00', '2026-11-20 12:00', 'met'],
    ['2026-11-20 09:00', '2026-11-20 10:01', '2026-11-20 12:00', 'late'],
    ['2026-11-20 09:00', '', '2026-11-20 10:01', 'overdue'],
    ['2026-11-20 09:00', '', '2026-11-20 10:00', 'at risk'],
    ['2026-11-20 09:00', '', '2026-11-20 09:48', 'at risk'],
    ['2026-11-20 09:00', '', '2026-11-20 09:47', 'waiting'],
    // Made later than looked at: not yet made.
    ['2026-11-20 09:00', '2026-11-20 09:30', '2026-11-20 09:15', 'waiting'],
    ['2026-11-20 09:00', '2026-11-20 10:30', '2026-11-20 10:15', 'overdue'],
    // Handed off later than looked at.
    ['2026-11-20 09:00', '', '2026-11-20 08:59', ''],
    ['2026-11-20 09:00', '2026-11-20 09:30', '2026-11-20 08:59', ''],
    // Due at closing on Friday, looked at on Saturday: the target is used up, not passed.
    ['2026-11-20 16:00', '', '2026-11-21 12:00', 'at risk'],
    ['2026-11-20 16:00', '2026-11-21 12:00', '2026-11-21 12:00', 'met'],
  ])('handed off %s, followed up %j, seen %s: %s', (handedOff, followUp, asOf, expected) => {
    expect(state(handedOff, followUp, asOf)).toBe(expected);
  });

  it('takes columns of all four', () => {
    expect(
      answer(
        '=LEAD_STATE({"2026-11-20 09:00"; ""; "2026-11-20 09:00"}, {""; ""; ""}, {60; 60; ""}, {"2026-11-20 12:00"; "2026-11-20 12:00"; "2026-11-20 12:00"})',
      ),
    ).toEqual([['overdue'], [''], ['']]);
  });

  it('reads the same in every language', () => {
    const { answer: persian } = formulaSheet({ locale: 'fa' });
    expect(persian('=LEAD_STATE("2026-11-20 09:00", "", 60, "2026-11-20 12:00")')).toBe('overdue');
  });

  it('refuses a follow-up before hand-off', () => {
    expect(refusal('=LEAD_STATE("2026-11-20 09:00", "2026-11-20 08:00", 60, "2026-11-20 12:00")')).toBe(
      'LEAD_STATE: first_follow_up is 2026-11-20 08:00; type a date that is not before 2026-11-20 09:00',
    );
  });
});

describe('SLA_SPEED', () => {
  const leads: readonly (readonly string[])[] = [
    ['2026-11-20 09:00', '2026-11-20 09:10', '60'],
    ['2026-11-20 09:00', '2026-11-20 10:00', '60'],
    ['2026-11-20 16:30', '2026-11-23 10:30', '60'],
    ['2026-11-20 09:00', '', '60'],
    ['2026-11-23 11:30', '', '60'],
    ['2026-11-23 11:58', '', ''],
    // Before hand-off; blank; handed off later than looked at; followed up later.
    ['2026-11-20 09:00', '2026-11-20 08:00', '60'],
    ['', '', ''],
    ['2026-11-24 09:00', '2026-11-24 09:05', '60'],
    ['2026-11-20 10:00', '2026-11-24 10:00', '60'],
  ];
  const { answer, refusal } = formulaSheet({ cells: leads });
  const speed = (measure: string, target = 'C1:C10') =>
    answer(`=SLA_SPEED(A1:A10, B1:B10, ${target}, "2026-11-23 12:00", ${measure}, ${HOURS})`);

  it.each([
    ['', 190 / 3],
    ['"mean"', 190 / 3],
    ['"MEDIAN"', 60],
    ['"p90"', 108],
    // Two met of two met, one late, two overdue.
    ['"rate"', 0.4],
    ['"unworked"', 2],
    ['"count"', 8],
  ])('%s is %d', (measure, expected) => {
    expect(speed(measure)).toBeCloseTo(expected, 10);
  });

  it('takes one target for all, and none', () => {
    expect(speed('"rate"', '10')).toBeCloseTo(1 / 6, 10);
    expect(speed('"mean"', '""')).toBeCloseTo(190 / 3, 10);
    expect(speed('"unworked"', '""')).toBe(0);
    expect(refusal('=SLA_SPEED(A1:A10, B1:B10, "", "2026-11-23 12:00", "rate")')).toBe(
      'SLA_SPEED: there is nothing to measure; check the ranges',
    );
  });

  it('of no lead is 0 in number, and else nothing to measure', () => {
    expect(answer('=SLA_SPEED({""; ""}, {""; ""}, 60, "2026-11-23", "count")')).toBe(0);
    expect(answer('=SLA_SPEED({""; ""}, {""; ""}, 60, "2026-11-23", "unworked")')).toBe(0);
    expect(refusal('=SLA_SPEED({""; ""}, {""; ""}, 60, "2026-11-23")')).toBe(
      'SLA_SPEED: there is nothing to measure; check the ranges',
    );
  });

  it('does not depend on the order of the rows', () => {
    const turned = formulaSheet({ cells: [...leads].reverse() });
    for (const measure of ['"mean"', '"median"', '"p90"', '"rate"', '"unworked"', '"count"']) {
      expect(turned.answer(`=SLA_SPEED(A1:A10, B1:B10, C1:C10, "2026-11-23 12:00", ${measure}, ${HOURS})`)).toBe(
        speed(measure),
      );
    }
  });

  it.each([
    [
      '=SLA_SPEED({"2026-11-20"; "x"; ""}, {""; ""; "y"}, 60, "2026-11-23")',
      'handed_off, row 2 is "x"; type a date and time such as 2025-06-30 16:30 (bad rows: 2)',
    ],
    [
      '=SLA_SPEED({"2026-11-20"; ""}, {""; "2026-11-20"}, 60, "2026-11-23")',
      'handed_off, row 2 is blank; type a date and time such as 2025-06-30 16:30 (bad rows: 1)',
    ],
    [
      '=SLA_SPEED({"2026-11-20"; "2026-11-20"}, {""; ""}, -5, "2026-11-23")',
      'target_minutes is -5; type a number, 0 or more (bad rows: 2)',
    ],
    [
      '=SLA_SPEED({"2026-11-20"; "2026-11-20"}, {""; ""}, {60; "60"}, "2026-11-23")',
      'target_minutes, row 2 is "60"; this is text: type it as a number (bad rows: 1)',
    ],
    [
      '=SLA_SPEED({"2026-11-20"; "2026-11-20"}, {""; ""; ""}, 60, "2026-11-23")',
      'handed_off is 2×1 and first_follow_up is 3×1 (rows × columns); use ranges of the same size',
    ],
    [
      '=SLA_SPEED({"2026-11-20"; "2026-11-20"}, {""; ""}, 60, "2026-11-23", "mode")',
      'measure is "mode"; type one of: "mean", "median", "p90", "rate", "unworked", "count"',
    ],
    [
      '=SLA_SPEED({"2026-11-20"; "2026-11-20"}, {""; ""}, 60, "")',
      'as_of is blank; type a date and time such as 2025-06-30 16:30',
    ],
  ])('%s says: %s', (formula, message) => {
    expect(refusal(formula)).toBe(`SLA_SPEED: ${message}`);
  });
});

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
