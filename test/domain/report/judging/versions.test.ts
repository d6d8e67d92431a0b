/** Which version judges which day, month and lead. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LeadField } from '../../../../src/domain/leads/leads';
import {
  agreementAt,
  draftTimeline,
  type AgreementTimeline,
} from '../../../../src/domain/report/judging/agreementTimeline';
import { companyFigures } from '../../../../src/domain/report/companyFigures';
import { drift } from '../../../../src/domain/report/review/drift';
import { reportFigures } from '../../../../src/domain/report/reportFigures';
import { followUpColumns } from '../../../../src/domain/report/followUp/followUpColumns';
import { monthlyLog } from '../../../../src/domain/report/months/monthlyLog';
import { monthNumber, monthsUpTo } from '../../../../src/domain/report/months/monthStarts';
import { dayNumber } from '../../../../src/domain/time/civilDay';
import { localDay } from '../../../../src/domain/time/zone';
import { monthFigures } from '../../../support/monthFigures';
import { timelineOf, type ChangedTerms } from '../../../support/agreementTimelines';
import { instant, leadColumns, type LeadRow } from '../../../support/leadColumns';
import { AS_OF, twentyLeadRows, twentyLeads, ZONE } from '../../../support/twentyLeads';

const FIELDS: readonly LeadField[] = ['created', 'firstFollowUp', 'attempts', 'leadType', 'owner', 'won', 'amount'];

const figuresOf = (timeline: AgreementTimeline, leads = twentyLeads, asOf = AS_OF) =>
  reportFigures({ leads, clocks: leads, fields: FIELDS }, timeline, asOf);

const { leadTypes, calendar } = timelineOf()[0].agreement;

const EIGHT_TO_FIVE = { opensSecond: 8 * 3600, closesSecond: 17 * 3600 };

/** Other goals, other targets, other hours, other types: whatever a version may change. */
const CHANGE: ChangedTerms = {
  agreement: {
    quota: 200_000,
    responseTargetMinutes: 30,
    depthTargetAttempts: 6,
    depthWindowDays: 14,
    leadTypes: leadTypes.slice(0, 2).map((type) => ({ ...type, value: 3 * type.value })),
    calendar: { ...calendar, weekly: ([1, 2, 3, 4, 5] as const).map((weekday) => ({ weekday, ...EIGHT_TO_FIVE })) },
  },
  terms: { salesCycleDays: 30, monthlyPool: 1 },
};

const dayOfAutumn = fc.integer({ min: dayNumber(2026, 10, 1), max: dayNumber(2026, 11, 30) });

describe('a timeline', () => {
  it('of one version says what its draft said, from whatever day it holds', () => {
    const [{ agreement, terms }] = timelineOf();
    // Of a draft, no goals were promised that could be missed.
    const promised = figuresOf(timelineOf()).review;
    const drafted = { ...figuresOf(draftTimeline(agreement, terms)), review: promised };
    fc.assert(
      fc.property(dayOfAutumn, (fromDay) => {
        const signed = figuresOf([{ fromDay, versionNumber: 1, agreement, terms }]);
        expect({ ...signed, review: promised }).toEqual(drafted);
      }),
      { numRuns: 20 },
    );
  });

  it('of identical versions is that of one, wherever they meet', () => {
    const one = figuresOf(timelineOf());
    fc.assert(
      fc.property(fc.uniqueArray(dayOfAutumn, { maxLength: 5 }), (days) => {
        const changes = days.sort((first, second) => first - second).map((day) => [day, {}] as const);
        expect(figuresOf(timelineOf(changes))).toEqual(one);
      }),
      { numRuns: 50 },
    );
  });

  it('does not make the report depend on the order of the leads', () => {
    const timeline = timelineOf([[dayNumber(2026, 11, 5), CHANGE]]);
    const { unknownTypeRows: rows, ...figures } = figuresOf(timeline);
    fc.assert(
      fc.property(fc.shuffledSubarray([...twentyLeadRows], { minLength: 20 }), (shuffled) => {
        const { unknownTypeRows: shuffledRows, ...others } = figuresOf(timeline, leadColumns(ZONE, shuffled));
        expect(others).toEqual(figures);
        expect(shuffledRows).toHaveLength(rows.length);
      }),
      { numRuns: 50 },
    );
  });

  it('judges the follow-up of each lead as the version of its hand-off alone would', () => {
    fc.assert(
      fc.property(dayOfAutumn, dayOfAutumn, (one, other) => {
        const [second, third] = [Math.min(one, other), Math.max(one, other) + 1];
        const timeline = timelineOf([
          [second, CHANGE],
          [third, { agreement: { responseTargetMinutes: 200 } }],
        ]);
        const columns = followUpColumns(twentyLeads, timeline, AS_OF);
        const alone = timeline.map((entry) => followUpColumns(twentyLeads, [entry], AS_OF));
        twentyLeads.handedOffAt.forEach((handedOffAt, lead) => {
          const day = localDay(ZONE, handedOffAt);
          const judge = alone[day >= third ? 2 : day >= second ? 1 : 0]!;
          expect([columns.state[lead], columns.minutes[lead], columns.targetMinutes[lead]]).toEqual([
            judge.state[lead],
            judge.minutes[lead],
            judge.targetMinutes[lead],
          ]);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('begins a version at midnight of its own clocks', () => {
    const timeline = timelineOf([[dayNumber(2026, 11, 5), CHANGE]]);
    expect(agreementAt(timeline, instant(ZONE, '2026-11-04 23:59')).versionNumber).toBe(1);
    expect(agreementAt(timeline, instant(ZONE, '2026-11-05 00:00')).versionNumber).toBe(2);
    expect(agreementAt(timeline, instant(ZONE, '2020-01-01')).versionNumber).toBe(1);
  });
});

describe('a version that begins within the month', () => {
  const figures = figuresOf(timelineOf([[dayNumber(2026, 11, 5), CHANGE]]));

  it('leaves the goals of the month as they were when it began', () => {
    expect(figures.leads).toEqual(figuresOf(timelineOf()).leads);
    expect(figures.value?.goal).toBe(80_000);
  });

  it('shows the target of each day beside its speed', () => {
    expect(figures.speed?.targets.slice(2, 6)).toEqual([60, 60, 30, 30]);
    expect(figures.depth?.targets.slice(-4)).toEqual([12, 12, 6, 6]);
    expect(figures.depth?.targetAttempts).toBe(6);
  });

  it('gives a lead the value that its type had when it was created', () => {
    // Up to the 4th three referrals, a webinar and two content leads at the old values; later four referrals at 15,000,
    // a content lead at 3,000, and three webinars, which the new version does not name.
    expect(figures.value?.toDate).toBe(3 * 5_000 + 2_000 + 2 * 1_000 + 4 * 15_000 + 3_000);
    expect(figures.unknownTypeRows).toEqual([13, 17, 20]);
  });

  it('says how late a lead is by the target of its own day', () => {
    const late = figures.speed!.overdue.map(({ id, lateByMinutes }) => [id, lateByMinutes / 60]);
    // #12 is a webinar of the 6th, whose clock the new version does not run; #17 waits five days of nine hours, the
    // first from 9 to 17; #18 from 16:10 to 17:00.
    expect(late).toEqual([
      ['L2', 150],
      ['L17', 8 + 4 * 9 - 0.5],
      ['L18', (50 - 30) / 60],
    ]);
  });
});

describe('months of several versions', () => {
  const DOUBLED = timelineOf([[dayNumber(2026, 10, 1), { agreement: { quota: 200_000 }, terms: { monthlyPool: 9 } }]], {
    terms: { monthlyPool: 5 },
  });
  const rows = [9, 10].map((number) => monthFigures(number, 30, 60_000, 100_000));

  it('are each held against the goals of their own', () => {
    const company = companyFigures(DOUBLED, DOUBLED[1]!, rows, monthNumber(2026, 11));
    expect(company.months.map(({ marketing, sales, company: all }) => [marketing, sales, all])).toEqual([
      [true, true, true],
      [false, false, false],
    ]);
    expect(company).toMatchObject({ missedDays: 30, reward: { pool: 9, isDue: false } });
  });

  it('pay the reward of the month that is over', () => {
    const company = companyFigures(DOUBLED, DOUBLED[1]!, rows.slice(0, 1), monthNumber(2026, 10));
    expect(company.reward).toEqual({ pool: 5, isDue: true });
  });

  it('are mature by the cycle that was agreed for their leads', () => {
    const leads = leadColumns(
      ZONE,
      [7, 9].map((month): LeadRow => ({ created: `2026-0${month}-06`, won: `2026-0${month}-16` })),
    );
    const log = monthlyLog(leads, monthsUpTo(ZONE, monthNumber(2026, 11), 13), AS_OF, new Map());
    const november20 = dayNumber(2026, 11, 20);
    const matureWith = (first: number, second: number): number => {
      const change = { terms: { salesCycleDays: second } };
      const timeline = timelineOf([[dayNumber(2026, 9, 1), change]], { terms: { salesCycleDays: first } });
      return drift(log, timeline, november20)[0]!.measured.of;
    };
    expect(matureWith(60, 60)).toBe(1);
    expect(matureWith(60, 20)).toBe(2);
    expect(matureWith(365, 20)).toBe(1);
  });

  it('are compared with what is agreed on the day of the refresh', () => {
    const log = monthlyLog(twentyLeads, monthsUpTo(ZONE, monthNumber(2026, 10), 13), AS_OF, new Map());
    const timeline = timelineOf([[dayNumber(2026, 11, 1), { agreement: { closeRate: 0.2 } }]]);
    expect(drift(log, timeline, dayNumber(2026, 10, 31))[0]?.agreed).toBe(0.2);
    expect(drift(log, timeline, dayNumber(2026, 10, 30))[0]?.agreed).toBe(0.1);
  });
});
