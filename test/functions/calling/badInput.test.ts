/** What people type by mistake, each once: what a formula says to it, or why it takes it all the same. */
import { describe, expect, it } from 'vitest';
import { formulaSheet } from '../../support/formulaSheet';

const refuses = (formula: string, cells: readonly (readonly string[])[] = []): string =>
  formulaSheet({ cells })
    .refusal(formula)
    .replace(/^\w+: /, '');
const answers = (formula: string, cells: readonly (readonly string[])[] = []): unknown =>
  formulaSheet({ cells }).answer(formula);

describe('a value that cannot be used', () => {
  it.each([
    ['an error of another cell', '=SLA_MARKETING_GOAL(A1, 50%)', 'quota is #REF!; correct the error in that cell'],
    ['a text for a number', '=SLA_MARKETING_GOAL("5,000", 50%)', 'quota is "5,000"; this is text: type it as a number'],
    ['a word for a number', '=SLA_MARKETING_GOAL("many", 50%)', 'quota is "many"; type a number, 0 or more'],
    ['TRUE for a number', '=SLA_MARKETING_GOAL(TRUE, 50%)', 'quota is TRUE; type a number, 0 or more'],
    ['25 for a rate', '=SLA_MARKETING_GOAL(100, 25)', 'marketing_share is 25; type 25% or 0.25'],
    ['a negative quota', '=SLA_MARKETING_GOAL(-1, 50%)', 'quota is -1; type a number, 0 or more'],
    ['a negative rate', '=SLA_MARKETING_GOAL(1, -5%)', 'marketing_share is -0.05; type a rate from 0% to 100%'],
    [
      'a rate of 0 to divide by',
      '=SLA_LEADS_NEEDED(1, 1, 1, 0%)',
      'close_rate is 0; type a rate above 0%, 100% at most',
    ],
    ['a deal size of 0 to divide by', '=SLA_LEADS_NEEDED(1, 1, 0, 1)', 'deal_size is 0; type a number above 0'],
    ['negative minutes', '=LEAD_DUE("2026-11-20", -5)', 'target_minutes is -5; type a number, 0 or more'],
    [
      'ranges of different size',
      '=SLA_MARKETING_GOAL({1; 2}, {1; 1; 1})',
      'quota is a range of 2×1 (rows × columns); marketing_share is 3×1: use ranges of the same size',
    ],
    [
      'a day that there is not',
      '=LEAD_DUE("2025-02-30", 60)',
      'handed_off is "2025-02-30"; type a date and time such as 2025-06-30 16:30',
    ],
    [
      'a date in a country’s own order',
      '=LEAD_DUE("6/30/2025", 60)',
      'handed_off is "6/30/2025"; type a date and time such as 2025-06-30 16:30',
    ],
    [
      'the time cell that is a day of 1899',
      '=LEAD_DUE(B1, 60)',
      'handed_off is 09:00; type a date and time such as 2025-06-30 16:30',
    ],
    [
      'a date before 1900',
      '=LEAD_DUE("1899-12-31", 60)',
      'handed_off is "1899-12-31"; dates from 1900 to 2199 can be used',
    ],
    [
      'a zone that nobody keeps',
      '=LEAD_DUE("2026-11-20 16:30", 60, "Mon-Fri 09:00-17:00", , "Mars/Olympus")',
      'time_zone is "Mars/Olympus"; type a time zone such as Europe/Warsaw',
    ],
    [
      'hours that never open',
      '=LEAD_DUE("2026-11-20 16:30", 60, {"Mon", "", ""; "Tue", "", ""})',
      'hours never open; give at least one opening time',
    ],
    [
      'a follow-up before hand-off',
      '=LEAD_RESPONSE("2026-11-20 16:30", "2026-11-20 16:29")',
      'first_follow_up is 2026-11-20 16:29; type a date that is not before 2026-11-20 16:30',
    ],
    [
      'a type that stands in the table twice',
      '=LEAD_VALUE("Referral", 1, {"Referral", 5; "Webinar", 2; "referral ", 6})',
      'values, row 3 is "referral "; row 1 has it too: keep one of them',
    ],
  ])('says what came and what to type: %s', (_, formula, message) => {
    expect(refuses(formula, [['#REF!', '09:00']])).toBe(message);
  });

  it('is named with its row where one number comes of many rows', () => {
    const cells = [['2026-11-20 09:00'], ['soon'], [''], ['later']];
    expect(refuses('=SLA_SPEED(A1:A4, A1:A4, 60, "2026-11-23")', cells)).toBe(
      'handed_off, row 2 is "soon"; type a date and time such as 2025-06-30 16:30 (bad rows: 2)',
    );
  });

  it('stands alone in a column, and the other rows are answered', () => {
    const cells = [['100'], ['#DIV/0!'], [''], ['-1'], ['200']];
    expect(answers('=SLA_MARKETING_GOAL(A1:A5, 50%)', cells)).toEqual([
      [50],
      ['⚠ SLA_MARKETING_GOAL: quota is #DIV/0!; correct the error in that cell'],
      [''],
      ['⚠ SLA_MARKETING_GOAL: quota is -1; type a number, 0 or more'],
      [100],
    ]);
  });
});

describe('a value that looks wrong and is not', () => {
  it.each([
    ['"25%" as text is a quarter', '=SLA_MARKETING_GOAL(100, "25%")', 25],
    ['a range of one cell is a single value', '=SLA_MARKETING_GOAL(A1:A1, A2:A2)', 50],
    ['a blank cell leaves a blank', '=SLA_MARKETING_GOAL(A3, 50%)', ''],
    ['an empty column leaves blanks', '=SLA_MARKETING_GOAL(A3:A4, 50%)', [[''], ['']]],
    ['an empty column has no leads', '=SLA_SPEED(A3:A4, A3:A4, 60, "2026-11-23", "count")', 0],
    ['0 minutes are due at once', '=LEAD_DUE("2026-11-20 16:30", 0)', '2026-11-20 16:30'],
    ['a date as text', '=LEAD_DUE("2026-11-20", 60)', '2026-11-20 01:00'],
    ['a date and time as text', '=LEAD_DUE("2026-11-20T16:30", 60)', '2026-11-20 17:30'],
    ['a date as text with its zone', '=LEAD_DUE("2026-11-20T16:30:00+02:00", 60)', '2026-11-20 15:30'],
    ['a serial', '=LEAD_DUE(46346.6875, 60)', '2026-11-20 17:30'],
    [
      'hours that overlap count once',
      '=LEAD_RESPONSE("2026-11-20 09:00", "2026-11-20 17:00", "Fri 09:00-13:00, 12:00-17:00")',
      480,
    ],
    ['hours left blank are always open', '=LEAD_RESPONSE("2026-11-20 09:00", "2026-11-21 09:00", A3:A4)', 1440],
    ['a day that closes at 24:00', '=LEAD_RESPONSE("2026-11-20 23:00", "2026-11-21 12:00", "Fri 09:00-24:00")', 60],
  ])('%s', (_, formula, answer) => {
    expect(answers(formula, [['100'], ['0.5'], [''], ['']])).toEqual(answer);
  });

  it('200,000 rows, most of them blank or bad, are answered one by one', () => {
    const kinds = ['100', '', 'x', '#N/A'];
    const cells = Array.from({ length: 200_000 }, (_, row) => [kinds[row % 4]!]);
    const column = answers('=SLA_MARKETING_GOAL(A1:A200000, 50%)', cells) as unknown[][];
    expect(column).toHaveLength(200_000);
    expect(new Set(column.map(([cell]) => cell))).toEqual(
      new Set([
        50,
        '',
        '⚠ SLA_MARKETING_GOAL: quota is "x"; type a number, 0 or more',
        '⚠ SLA_MARKETING_GOAL: quota is #N/A; correct the error in that cell',
      ]),
    );
  });
});
