/** When the agreement is to be talked about again, and what is proposed. */
import { describe, expect, it } from 'vitest';
import type { Drift } from '../../../../src/domain/report/review/drift';
import { reportMonth } from '../../../../src/domain/report/months/reportMonth';
import { review, type ReviewPeriod } from '../../../../src/domain/report/review/review';
import { reviewMeasures, type ReviewMeasures } from '../../../../src/domain/report/review/reviewMeasures';
import { dayNumber } from '../../../../src/domain/time/civilDay';
import { monthFigures } from '../../../support/monthFigures';
import { timelineOf } from '../../../support/agreementTimelines';
import { instant } from '../../../support/leadColumns';
import { ZONE } from '../../../support/twentyLeads';

/** January to December: half of it is over on 2 July. */
const YEAR: ReviewPeriod = {
  startsDay: dayNumber(2026, 1, 1),
  endsDay: dayNumber(2026, 12, 31),
  signedDay: dayNumber(2025, 12, 20),
  hasNext: false,
};
const AS_AGREED: ReviewMeasures = { leads: 1, revenue: 1, drift: [] };

const reasonsOn = (month: number, day: number, period: ReviewPeriod | null = YEAR, year = 2026) =>
  review(AS_AGREED, period, 0.1, dayNumber(year, month, day)).reasons.map(({ code }) => code);

const goalReasons = (measures: Partial<ReviewMeasures>) =>
  review({ ...AS_AGREED, ...measures }, YEAR, 0.1, dayNumber(2026, 3, 1)).reasons;

describe('a review', () => {
  it('is due at half time, until somebody has signed since', () => {
    expect(reasonsOn(7, 1)).toEqual([]);
    expect(reasonsOn(7, 2)).toEqual(['halfTime']);
    expect(reasonsOn(11, 30)).toEqual(['halfTime']);
    expect(reasonsOn(11, 30, { ...YEAR, signedDay: dayNumber(2026, 7, 2) })).toEqual([]);
  });

  it('is due thirty days before the end, unless the next version is signed', () => {
    expect(reasonsOn(12, 1)).toEqual(['atEnd']);
    expect(reasonsOn(12, 31)).toEqual(['atEnd']);
    expect(reasonsOn(12, 31, { ...YEAR, hasNext: true })).toEqual([]);
  });

  it('is due once the period is over', () => {
    expect(reasonsOn(1, 1, YEAR, 2027)).toEqual(['expired']);
  });

  it('is never due of an agreement without an end, or without a signature', () => {
    expect(reasonsOn(12, 31, { ...YEAR, endsDay: null })).toEqual([]);
    expect(reasonsOn(12, 31, null)).toEqual([]);
  });

  it('is due when goals are beaten or missed by more than a tenth, and names the one furthest off', () => {
    expect(goalReasons({ leads: 1.1, revenue: 0.9 })).toEqual([]);
    expect(goalReasons({ leads: 1.2, revenue: 0.8 })).toEqual([
      { code: 'goalsBeaten', subject: 'leads', value: 1.2 },
      { code: 'goalsMissed', subject: 'revenue', value: 0.8 },
    ]);
    expect(goalReasons({ leads: 0.5, revenue: 0.8 })).toEqual([{ code: 'goalsMissed', subject: 'leads', value: 0.5 }]);
    expect(goalReasons({ leads: null, revenue: null })).toEqual([]);
  });
});

describe('proposals', () => {
  const drifted = (key: Drift['key'], agreed: number | null, proposed: number | null): Drift => ({
    key,
    agreed,
    measured: { value: proposed, of: 287 },
    difference: null,
    proposed,
  });
  const proposalsOf = (...drift: Drift[]) => review({ ...AS_AGREED, drift }, null, 0.1, 0).proposals;

  it('are measured values as people agree on them, with how many stand behind them', () => {
    expect(proposalsOf(drifted('closeRate', 0.1, 0.127_54), drifted('salesCycle', 45, 61.3))).toEqual([
      { term: 'closeRate', agreed: 0.1, measured: 0.128, of: 287 },
      { term: 'salesCycleDays', agreed: 45, measured: 61, of: 287 },
    ]);
    expect(proposalsOf(drifted('dealSize', 20_000, 15_437.5))[0]?.measured).toBe(15_400);
  });

  it('are none where the agreed value holds, nor where no agreement could hold the measured one', () => {
    expect(proposalsOf(drifted('marketingShare', 0.5, null), drifted('closeRate', 0.1, 0))).toEqual([]);
  });

  it('call for a review whether or not something is signed', () => {
    const { reasons } = review({ ...AS_AGREED, drift: [drifted('closeRate', 0.1, 0.2)] }, null, 0.1, 0);
    expect(reasons).toEqual([{ code: 'drifted', subject: '', value: 1 }]);
  });
});

describe('the goals of a review', () => {
  const LOG = [
    monthFigures(7, 10, 0),
    monthFigures(8, 90, 0),
    monthFigures(9, 45, 30_000),
    monthFigures(10, 30, 60_000),
    monthFigures(11, 0, 0),
  ];
  const latest = reportMonth(ZONE, instant(ZONE, '2026-11-21 02:14'));
  const measure = (fromDay: number) =>
    reviewMeasures(LOG, [{ ...timelineOf()[0], fromDay }], latest, { wins: true, amounts: true });

  it('leave out the month in which the log begins, which may be cut off', () => {
    expect(measure(dayNumber(2026, 1, 1)).leads).toBe((90 + 45 + 30) / 90);
  });

  it('go on where a version leaves them as they were', () => {
    const timeline = timelineOf([[dayNumber(2026, 10, 1), { agreement: { responseTargetMinutes: 30 } }]]);
    expect(reviewMeasures(LOG, timeline, latest, { wins: true, amounts: true }).leads).toBe((90 + 45 + 30) / 90);
    const changed = timelineOf([[dayNumber(2026, 10, 1), { agreement: { quota: 200_000 } }]]);
    expect(reviewMeasures(LOG, changed, latest, { wins: true, amounts: true }).leads).toBe(0.5);
  });

  it('are those of the closed months since the version is in force', () => {
    expect(measure(dayNumber(2026, 9, 1))).toMatchObject({ leads: 75 / 60, revenue: 90_000 / 120_000 });
    expect(measure(dayNumber(2026, 10, 1))).toMatchObject({ leads: 1, revenue: 1 });
  });

  it('are not judged before a month is closed, nor of a draft', () => {
    expect(measure(dayNumber(2026, 11, 1))).toMatchObject({ leads: null, revenue: null });
    const draft = { ...timelineOf()[0], fromDay: 0, versionNumber: null };
    expect(reviewMeasures(LOG, [draft], latest, { wins: true, amounts: true })).toMatchObject({ leads: null });
  });

  it('leave revenue out where the log does not tell it', () => {
    const measures = reviewMeasures(LOG, [timelineOf()[0]], latest, { wins: true, amounts: false });
    expect(measures.revenue).toBe(null);
  });
});
