/** `SLA_GOAL_LINE` in cells: the goal of each day. */
import { describe, expect, it } from 'vitest';
import { paceSheet } from '../support/paceSheet';

const { answer, refusal } = paceSheet();

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
