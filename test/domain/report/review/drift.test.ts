/** Agreed rates against measured ones. */
import { describe, expect, it } from 'vitest';
import { draftTimeline } from '../../../../src/domain/report/judging/agreementTimeline';
import { drift, isMature } from '../../../../src/domain/report/review/drift';
import { monthlyLog, type MonthFigures } from '../../../../src/domain/report/months/monthlyLog';
import { monthNumber, monthsUpTo } from '../../../../src/domain/report/months/monthStarts';
import { reportTerms } from '../../../../src/domain/report/reportTerms';
import { dayNumber } from '../../../../src/domain/time/civilDay';
import { instant, leadColumns, type LeadRow } from '../../../support/leadColumns';
import { twentyLeadsAgreement, ZONE } from '../../../support/twentyLeads';

const NOVEMBER_20 = dayNumber(2026, 11, 20);

/** A fifth of the 200 leads of July became customers at 10,000 after ten days, and all 40 of October. */
const rows: LeadRow[] = [];
for (let lead = 0; lead < 200; lead += 1) {
  const isWon = lead % 5 === 0;
  rows.push({ created: '2026-07-06', ...(isWon ? { won: '2026-07-16', amount: 10_000 } : {}) });
}
for (let lead = 0; lead < 40; lead += 1) rows.push({ created: '2026-10-05', won: '2026-10-15', amount: 99_000 });

const months = (allRevenue: ReadonlyMap<number, number> = new Map()): MonthFigures[] =>
  monthlyLog(
    leadColumns(ZONE, rows),
    monthsUpTo(ZONE, monthNumber(2026, 11), 13),
    instant(ZONE, '2026-11-21 02:14'),
    allRevenue,
  );

const timeline = (agreement = twentyLeadsAgreement) => draftTimeline(agreement, reportTerms({ salesCycleDays: 60 }));

describe('agreed against measured', () => {
  it('looks at months that are older than the sales cycle', () => {
    expect(isMature(monthNumber(2026, 10), 20, NOVEMBER_20)).toBe(true);
    expect(isMature(monthNumber(2026, 10), 21, NOVEMBER_20)).toBe(false);
  });

  it('proposes what is far from the agreement and has enough behind it', () => {
    const [closeRate, dealSize, share, cycle] = drift(months(), timeline(), NOVEMBER_20);
    expect(closeRate).toMatchObject({ measured: { value: 0.2, of: 200 }, proposed: 0.2 });
    expect(dealSize).toMatchObject({ measured: { value: 10_000, of: 40 }, proposed: 10_000 });
    expect(share).toMatchObject({ measured: { value: null, of: 0 }, proposed: null });
    expect(cycle?.measured.value).toBeCloseTo(10, 9);
  });

  it('leaves alone what is as agreed, within the limit', () => {
    const agreed = { ...twentyLeadsAgreement, closeRate: 0.2, dealSize: 9_000 };
    const [closeRate, dealSize] = drift(months(), timeline(agreed), NOVEMBER_20);
    expect([closeRate?.proposed, dealSize?.proposed]).toEqual([null, null]);
  });

  it('measures the share in closed months that the whole log covers', () => {
    const revenue = new Map([6, 7, 8, 9, 10, 11].map((month) => [monthNumber(2026, month), 4_000_000]));
    const share = drift(months(revenue), timeline(), NOVEMBER_20)[2];
    expect(share?.measured).toEqual({ value: 3_960_000 / 12_000_000, of: 3 });
  });
});
