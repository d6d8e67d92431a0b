/** `SLA_GOAL_TO_DATE` in cells: what should have come by a day. */
import { describe, expect, it } from 'vitest';
import { paceSheet } from '../support/paceSheet';

const { answer, refusal } = paceSheet();

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
