import { describe, expect, it } from 'vitest';
import { formulaSheet } from '../support/formulaSheet';

const sheet = formulaSheet({
  timeZone: 'America/New_York',
  cells: [
    ['Mon', '09:00', '17:00', '2025-06-09', '', ''],
    ['Tue', '09:00', '17:00', '2025-06-14', '09:00', '12:00'],
  ],
});
const { answer, refusal } = sheet;

describe('SLA_GOAL_TO_DATE', () => {
  it('shares the goal of a month among its days', () => {
    expect(answer('=SLA_GOAL_TO_DATE(800, "2025-06-15")')).toBe(400);
    expect(answer('=SLA_GOAL_TO_DATE(2800, {"2025-02-14"; "2025-02-28"; "2024-02-29"})')).toEqual([
      [1400],
      [2800],
      [2800],
    ]);
  });

  it('is 0 before the period and the goal after it', () => {
    expect(
      answer(
        '=SLA_GOAL_TO_DATE(90, {"2025-03-31"; "2025-04-01"; "2025-06-29"; "2025-07-01"}, "2025-04-01", "2025-06-29")',
      ),
    ).toEqual([[0], [1], [90], [90]]);
  });

  it('takes the end of the month where only the beginning is given, and the other way round', () => {
    expect(answer('=SLA_GOAL_TO_DATE(100, "2025-06-25", "2025-06-21")')).toBe(50);
    expect(answer('=SLA_GOAL_TO_DATE(100, "2025-06-05", , "2025-06-10")')).toBe(50);
  });

  it('counts working days, with hours as text or in rows', () => {
    expect(answer('=SLA_GOAL_TO_DATE(2100, {"2025-06-13"; "2025-06-15"}, , , "Mon-Fri")')).toEqual([[1000], [1000]]);
    expect(answer('=SLA_GOAL_TO_DATE(900, "2025-06-03", , , A1:C2)')).toBe(200);
  });

  it('leaves out holidays, but for those with hours of their own', () => {
    // Of 21 working days the 9th is closed, and the Saturday of the 14th is open.
    expect(answer('=SLA_GOAL_TO_DATE(2100, {"2025-06-09"; "2025-06-14"}, , , "Mon-Fri", D1:F2)')).toEqual([
      [500],
      [1000],
    ]);
    expect(answer('=SLA_GOAL_TO_DATE(290, "2025-06-09", , , , D1:D1)')).toBe(80);
  });

  it('counts calendar days where none is open', () => {
    expect(answer('=SLA_GOAL_TO_DATE(10, "2025-06-14", "2025-06-14", "2025-06-15", "Mon-Fri")')).toBe(5);
  });

  it.each([
    [
      '=SLA_GOAL_TO_DATE(10, "2025-06-14", "2025-06-15", "2025-06-14")',
      'from is 2025-06-15; type a date that is not after 2025-06-14',
    ],
    [
      '=SLA_GOAL_TO_DATE(10, "2025-06-14", , , "Mo-Blursday")',
      'workdays is "Mo-Blursday"; type a day such as Mon, Monday or 1',
    ],
    [
      '=SLA_GOAL_TO_DATE(10, "2025-06-14", , , , {"2025-12-25"; "Easter"})',
      'holidays, row 2 is "Easter"; type a date such as 2025-06-30',
    ],
    ['=SLA_GOAL_TO_DATE(-10, "2025-06-14")', 'goal is -10; type a number, 0 or more'],
  ])('%s says: %s', (formula, message) => {
    expect(refusal(formula)).toBe(`SLA_GOAL_TO_DATE: ${message}`);
  });

  it('refuses a period that ends before it begins only in the rows concerned', () => {
    expect(answer('=SLA_GOAL_TO_DATE(10, {"2025-05-31"; "2025-06-30"}, "2025-06-21")')).toEqual([
      ['⚠ SLA_GOAL_TO_DATE: from is 2025-06-21; type a date that is not after 2025-05-31'],
      [10],
    ]);
  });
});

describe('SLA_GOAL_LINE', () => {
  const line = (formula: string) => answer(formula) as (string | number)[][];

  it('of September 2021 rises on 22 working days, from a 22nd of the goal to exactly the goal', () => {
    const rows = line('=SLA_GOAL_LINE(100000, "2021-09-01", "2021-09-30", "Mon-Fri")');
    expect(rows).toHaveLength(30);
    expect(rows[0]).toEqual(['2021-09-01', expect.closeTo(4545.4545, 4)]);
    expect(rows[3]![1]).toBe(rows[2]![1]);
    expect(rows[29]).toEqual(['2021-09-30', 100000]);
  });

  it('of one day is the goal', () => {
    expect(line('=SLA_GOAL_LINE(7, "2021-09-01", "2021-09-01")')).toEqual([['2021-09-01', 7]]);
  });

  it('has a row for each day, across a change of the clocks too', () => {
    const rows = line('=SLA_GOAL_LINE(31, "2025-03-01", "2025-03-31")');
    expect(rows.map(([date]) => date)).toEqual(
      Array.from({ length: 31 }, (_, index) => `2025-03-${String(index + 1).padStart(2, '0')}`),
    );
    expect(rows.map(([, goal]) => goal)).toEqual(Array.from({ length: 31 }, (_, index) => index + 1));
  });

  it('refuses a period that ends before it begins', () => {
    expect(refusal('=SLA_GOAL_LINE(7, "2021-09-02", "2021-09-01")')).toBe(
      'SLA_GOAL_LINE: from is 2021-09-02; type a date that is not after 2021-09-01',
    );
  });
});

describe('SLA_PROJECTION', () => {
  it('goes on as it went', () => {
    expect(answer('=SLA_PROJECTION(40000, "2025-06-10")')).toBe(120000);
    expect(answer('=SLA_PROJECTION(-5, "2025-06-15")')).toBe(-10);
  });

  it('names on where no day has counted', () => {
    expect(refusal('=SLA_PROJECTION(1, "2025-06-01", , , "Mon-Fri")')).toBe(
      'SLA_PROJECTION: on is 2025-06-01; type a later date: no day from 2025-06-01 to 2025-06-30 has counted by then',
    );
  });
});

describe('SLA_NEEDED_PER_DAY', () => {
  it('spreads what is missing over the days left', () => {
    expect(answer('=SLA_NEEDED_PER_DAY(800, {500; 800; 900}, "2025-06-15")')).toEqual([[20], [0], [0]]);
    expect(answer('=SLA_NEEDED_PER_DAY(110, 0, "2025-06-15", , , "Mon-Fri")')).toBe(10);
  });

  it('is 0 once the goal is reached, on the last day too', () => {
    expect(answer('=SLA_NEEDED_PER_DAY(800, 800, "2025-06-30")')).toBe(0);
  });

  it('names on where no day is left', () => {
    expect(refusal('=SLA_NEEDED_PER_DAY(800, 500, "2025-06-30")')).toBe(
      'SLA_NEEDED_PER_DAY: on is 2025-06-30; type an earlier date: no day from 2025-06-01 to 2025-06-30 is left after it',
    );
  });
});
