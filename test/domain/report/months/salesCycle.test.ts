/** The sales cycle as the report counts it, month by month. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, monthlyLog } from '../../../../src/domain/report/months/monthlyLog';
import { monthNumber, monthsUpTo } from '../../../../src/domain/report/months/monthStarts';
import { winsBetween } from '../../../../src/domain/report/meetings/winsBetween';
import { formulaSheet } from '../../../support/formulaSheet';
import { instant, leadColumns, type LeadRow } from '../../../support/leadColumns';
import { ZONE } from '../../../support/twentyLeads';

const AS_OF = instant(ZONE, '2026-12-31 12:00');

const leadsOf = (rows: readonly LeadRow[]) => leadColumns(ZONE, rows);

const meanCycle = (rows: readonly LeadRow[]): number => {
  const months = monthsUpTo(ZONE, monthNumber(2026, 12), 13);
  const { cycleDays, customersWithCycle } = addMonths(monthlyLog(leadsOf(rows), months, AS_OF, new Map()));
  return cycleDays / customersWithCycle;
};

/** Days and times of 2026, half of the wins known by their day alone, over both changes of the clocks. */
const two = (number: number): string => String(number).padStart(2, '0');
const day = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
const wall = fc
  .tuple(day, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.boolean())
  .map(
    ([[month, date], hour, minute, isByDay]) =>
      `2026-${two(month)}-${two(date)} ${isByDay ? '00:00' : `${two(hour)}:${two(minute)}`}`,
  );
const lead = fc.record({ created: wall, won: fc.option(wall, { nil: '' }) });

describe('the sales cycle of the report', () => {
  it('is that of SLA_SALES_CYCLE over the same columns', () => {
    fc.assert(
      fc.property(fc.array(lead, { minLength: 1, maxLength: 20 }), (rows) => {
        fc.pre(rows.some(({ created, won }) => won.slice(0, 10) >= created.slice(0, 10)));
        const cells = rows.map(({ created, won }) => [created, won]);
        const { answer } = formulaSheet({ cells, timeZone: ZONE });
        expect(meanCycle(rows)).toBeCloseTo(
          answer(`=SLA_SALES_CYCLE(A1:A${rows.length}, B1:B${rows.length})`) as number,
          9,
        );
      }),
    );
  });

  it('counts calendar days, so that a win known by its day takes no part of a day less', () => {
    expect(meanCycle([{ created: '2026-11-02 10:00', won: '2026-11-12' }])).toBe(10);
    expect(meanCycle([{ created: '2026-11-02 10:00', won: '2026-11-02' }])).toBe(0);
    expect(meanCycle([{ created: '2026-10-24 10:00', won: '2026-10-26 09:00' }])).toBe(2);
  });

  it('is told of each win in the same days', () => {
    const leads = leadsOf([
      { id: 'A', created: '2026-11-02 10:00', won: '2026-11-12' },
      { id: 'B', created: '2026-11-12 10:00', won: '2026-11-10' },
    ]);
    const wins = winsBetween(leads, ZONE, instant(ZONE, '2026-11-01'), AS_OF);
    expect(wins.map(({ id, days }) => [id, days])).toEqual([
      ['A', 10],
      ['B', null],
    ]);
  });
});
