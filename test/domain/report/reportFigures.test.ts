/** All figures of the report together, and what holds of them for any log. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftTimeline } from '../../../src/domain/report/judging/agreementTimeline';
import { reportFigures } from '../../../src/domain/report/reportFigures';
import { reportTerms } from '../../../src/domain/report/reportTerms';
import type { LeadField, Leads } from '../../../src/domain/leads/leads';
import { instant, leadColumns, type LeadRow } from '../../support/leadColumns';
import { LOG_FIELDS } from '../../support/logFields';
import { AS_OF, twentyLeadRows, twentyLeads, twentyLeadsAgreement, ZONE } from '../../support/twentyLeads';

const TIMELINE = draftTimeline(twentyLeadsAgreement, reportTerms({}));

const figuresOf = (leads: Leads, fields: readonly LeadField[], asOf: number) =>
  reportFigures({ leads, clocks: leads, fields }, TIMELINE, asOf);

const reportOf = (rows: readonly LeadRow[], asOf = AS_OF, fields: readonly LeadField[] = LOG_FIELDS) =>
  figuresOf(leadColumns(ZONE, rows), fields, asOf);

describe('the figures of twenty leads', () => {
  const figures = figuresOf(twentyLeads, LOG_FIELDS, AS_OF);

  it('hold 14 leads against a goal to date of 20 and of 30 for November', () => {
    expect(figures.month).toMatchObject({ year: 2026, month: 11, completeDays: 20 });
    expect(figures.leads).toMatchObject({ goal: 30, toDate: 14, goalToDate: 20 });
    expect(figures.leads.goalLine).toEqual(Array.from({ length: 30 }, (_, day) => day + 1));
    expect(figures.leads.actual).toHaveLength(20);
  });

  it('ask for three leads on each of six working days, and land at 21 of 30', () => {
    expect(figures.leads).toMatchObject({ neededPerWorkingDay: 16 / 6, projected: 21, status: 'farBehind' });
  });

  it('add the agreed values of the leads up against 80,000 a month', () => {
    expect(figures.value).toMatchObject({ goal: 80_000, toDate: 46_000, goalToDate: (80_000 * 20) / 30 });
    expect(figures.value?.actual.slice(0, 3)).toEqual([5_000, 8_000, 14_000]);
  });

  it('name three overdue leads, the oldest first, with how late in working minutes', () => {
    expect(figures.speed?.overdueNow).toBe(3);
    const list = figures.speed?.overdue.map(({ id, owner, lateByMinutes }) => [id, owner, lateByMinutes / 60]);
    expect(list).toEqual([
      ['L2', 'Bruno', 150],
      ['L12', 'Chen', 76],
      ['L17', 'Bruno', 39],
    ]);
  });

  it('say who of sales has how many', () => {
    expect(figures.speed?.owners.map(({ owner, overdue, late, met }) => [owner, overdue, late, met])).toEqual([
      ['Bruno', 2, 3, 0],
      ['Chen', 1, 0, 1],
      ['Ada', 0, 0, 3],
    ]);
  });

  it('log October and November by creation and by win', () => {
    const [october, november] = figures.months!.slice(-2);
    expect(october).toMatchObject({ leads: 5, customers: 0, won: 0 });
    expect(november).toMatchObject({ leads: 14, customers: 2, revenue: 42_000, won: 2, revenueWon: 42_000 });
  });

  it('celebrate two wins, the latest first', () => {
    expect(figures.wins?.map(({ id, amount }) => [id, amount])).toEqual([
      ['L10', 24_000],
      ['L6', 18_000],
    ]);
  });

  it('hold each type against its goal', () => {
    expect(figures.types?.map(({ name, toDate, goal }) => [name, toDate, goal])).toEqual([
      ['Referral', 7, 10],
      ['Content', 3, 10],
      ['Webinar', 4, 10],
    ]);
  });

  it('propose nothing from five leads', () => {
    expect(figures.drift?.[0]).toMatchObject({ key: 'closeRate', measured: { value: 0, of: 5 }, proposed: null });
  });

  it('follow depth over thirteen weeks, the last holding the last complete day', () => {
    expect(figures.depth?.parts.map((week) => week.meanAttempts).slice(-5)).toEqual([null, 3, 6, 3, null]);
    expect(figures.depth?.parts).toHaveLength(13);
  });

  it('do not depend on the order of the leads', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...twentyLeadRows], { minLength: 20 }), (shuffled) => {
        expect(reportOf(shuffled)).toEqual(figures);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the month of the report', () => {
  it('is the closed one on the first of a month', () => {
    const figures = reportOf(twentyLeadRows, instant(ZONE, '2026-12-01 02:10'));
    expect(figures.month).toMatchObject({ month: 11, completeDays: 30 });
    expect(figures.leads.actual).toHaveLength(30);
    expect(figures.leads.toDate).toBe(15);
  });

  it('is the new one from the second on', () => {
    const figures = reportOf(twentyLeadRows, instant(ZONE, '2026-12-02 02:10'));
    expect(figures.month).toMatchObject({ month: 12, completeDays: 1 });
    expect(figures.leads.actual).toEqual([0]);
  });
});

describe('what the log does not tell', () => {
  it('is unknown, not nought', () => {
    const figures = reportOf(twentyLeadRows, AS_OF, ['created']);
    expect(figures.speed).toBe(null);
    expect(figures.depth).toBe(null);
  });

  it('lets every lead be owed a follow-up where no type is known', () => {
    const untyped = twentyLeadRows.map(({ type: _type, ...row }) => row);
    expect(reportOf(untyped).speed?.month.handedOff).toBe(15);
  });

  it('lists leads whose type the agreement does not name, and lets no clock run for them', () => {
    const rows = twentyLeadRows.map((row) => (row.type === 'Webinar' ? { ...row, type: 'Fair' } : row));
    const figures = reportOf(rows);
    expect(figures.unknownTypeRows).toEqual([4, 8, 13, 17, 20]);
    expect(figures.speed?.month.handedOff).toBe(8);
  });
});

describe('any log', () => {
  const day = fc.integer({ min: 1, max: 30 }).map((number) => `2026-11-${String(number).padStart(2, '0')}`);
  const time = fc
    .tuple(day, fc.integer({ min: 0, max: 23 }))
    .map(([on, hour]) => `${on} ${String(hour).padStart(2, '0')}:30`);
  const lead = fc.record({
    created: time,
    firstFollowUp: fc.option(time, { nil: '' }),
    type: fc.constantFrom('Referral', 'Content', 'Webinar', 'Other'),
    attempts: fc.nat(20),
    reached: fc.boolean(),
  });

  it('has a line that never falls, parts that make the whole, and rates within 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(lead, { maxLength: 40 }), fc.integer({ min: 1, max: 30 }), (rows, asOfDay) => {
        const asOf = instant(ZONE, `2026-11-${String(asOfDay).padStart(2, '0')} 02:14`);
        const { leads, speed, depth } = reportOf(rows, asOf);
        leads.actual.forEach((count, index) => expect(count).toBeGreaterThanOrEqual(leads.actual[index - 1] ?? 0));
        expect(leads.goalLine[leads.goalLine.length - 1]).toBe(leads.goal);
        const sum = (pick: (part: NonNullable<typeof speed>['month']) => number) =>
          speed!.parts.reduce((total, part) => total + pick(part), 0);
        expect(sum((part) => part.handedOff)).toBe(speed!.month.handedOff);
        expect(sum((part) => part.met)).toBe(speed!.month.met);
        const { metRate, medianMinutes, p90Minutes } = speed!.month;
        if (metRate !== null) expect(metRate >= 0 && metRate <= 1).toBe(true);
        if (medianMinutes !== null) expect(medianMinutes).toBeLessThanOrEqual(p90Minutes!);
        expect(depth!.parts.reduce((total, week) => total + week.attempts, 0)).toBe(depth!.whole.attempts);
      }),
    );
  });
});

describe('what the log itself says', () => {
  const leads = leadColumns(ZONE, twentyLeadRows);

  it('keeps leads of other sources, and those below the minimum, out of every figure', () => {
    const isMarketing = leads.isMarketing.slice();
    const isQualified = leads.isQualified.slice();
    isMarketing[5] = 0;
    isQualified[6] = 0;
    const figures = figuresOf({ ...leads, isMarketing, isQualified }, LOG_FIELDS, AS_OF);
    expect(figures.leads.toDate).toBe(12);
    expect(figures.speed?.month.handedOff).toBe(10);
    expect(figures.wins?.map(({ id }) => id)).toEqual(['L10']);
  });

  it('decides which leads ask for sales, where it has a list of them', () => {
    const asksForSales = new Uint8Array(leads.count);
    asksForSales[7] = 1;
    const figures = figuresOf({ ...leads, asksForSales }, LOG_FIELDS, AS_OF);
    expect(figures.speed?.month.handedOff).toBe(1);
    expect(figures.leads.toDate).toBe(14);
  });
});
