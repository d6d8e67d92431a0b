/** What the report says of the whole company: consequences, rewards, checkpoints, capacity. */
import { describe, expect, it } from 'vitest';
import { draftTimeline } from '../../../src/domain/report/judging/agreementTimeline';
import { companyFigures } from '../../../src/domain/report/companyFigures';
import { capacityFigures } from '../../../src/domain/report/capacityFigures';
import type { MonthFigures } from '../../../src/domain/report/months/monthlyLog';
import { monthNumber } from '../../../src/domain/report/months/monthStarts';
import { reportTerms } from '../../../src/domain/report/reportTerms';
import { monthFigures } from '../../support/monthFigures';
import { twentyLeadsAgreement } from '../../support/twentyLeads';

const TERMS = {
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  yearlyRevenueGoal: 15_000_000,
  reachRateBy: '2026-06-30',
  monthlyPool: 5_000,
  consequences: [
    { days: 30, actions: 'Meet' },
    { days: 60, actions: 'Panel' },
  ],
  monthlyFigures: [1, 2, 3, 4, 5].map((number) => ({ month: `2026-0${number}-01`, revenue: 833_333.33 })),
};

const timelineOf = (values: Record<string, unknown>) =>
  draftTimeline(twentyLeadsAgreement, reportTerms(values as never));

function figuresOf(months: readonly MonthFigures[], values: Record<string, unknown> = TERMS) {
  const timeline = timelineOf(values);
  return companyFigures(timeline, timeline[0], months, monthNumber(2026, 6));
}

const MET = monthFigures(4, 30, 60_000, 100_000);

describe('consequences', () => {
  it('grow by thirty days a missed month, and a hit resets them', () => {
    expect(figuresOf([monthFigures(3, 29, 60_000, 100_000), monthFigures(5, 30, 59_999, 100_000)])).toMatchObject({
      missedDays: 60,
      actions: 'Panel',
    });
    expect(figuresOf([monthFigures(3, 0, 0, 0), MET])).toMatchObject({ missedDays: 0, actions: '' });
  });

  it('are not drawn from a month whose revenue is not known, nor from before the agreement', () => {
    expect(figuresOf([monthFigures(5, 0, 0, null)]).missedDays).toBe(0);
    expect(figuresOf([monthFigures(5, 0, 0, 0)], { ...TERMS, startsOn: '2026-06-01' }).missedDays).toBe(0);
  });
});

describe('the reward', () => {
  it('is due where both sides and the company met their goals', () => {
    expect(figuresOf([MET]).reward).toEqual({ pool: 5_000, isDue: true });
    expect(figuresOf([MET, monthFigures(5, 30, 60_000, 99_999)]).reward).toEqual({ pool: 5_000, isDue: false });
  });

  it('is unknown where the pool or the revenue is', () => {
    expect(figuresOf([MET], { ...TERMS, monthlyPool: null }).reward).toBe(null);
    expect(figuresOf([monthFigures(5, 30, 60_000, null)]).reward).toBe(null);
  });
});

describe('other rewards', () => {
  const agreed = { ...TERMS, yearlyReward: 60_000, rewardPerCustomer: 100 };

  it('hold the year against its goal, and pay for each customer of the last closed month', () => {
    const figures = figuresOf(
      [
        { ...monthFigures(4, 30, 60_000, 100_000), won: 9 },
        { ...MET, month: MET.month + 1, won: 3 },
      ],
      agreed,
    );
    expect(figures.yearlyReward).toEqual({ amount: 60_000, state: 'open' });
    expect(figures.customerReward).toEqual({ amount: 300, customers: 3 });
  });

  it('are left out where they are not agreed, or the year has no goal', () => {
    expect(figuresOf([MET])).toMatchObject({ yearlyReward: null, customerReward: null });
    expect(figuresOf([MET], { ...agreed, reachRateBy: null }).yearlyReward).toBe(null);
  });

  it('say nothing of customers where the log does not tell wins', () => {
    const timeline = timelineOf(agreed);
    const knows = { wins: false, amounts: false };
    expect(companyFigures(timeline, timeline[0], [MET], monthNumber(2026, 6), knows).customerReward).toBe(null);
  });
});

describe('checkpoints', () => {
  it('ask for 1,547,619.05 a month after five months at the old rate', () => {
    const year = figuresOf([MET]).checkpoints?.find(({ name }) => name === 'year total');
    expect(year).toMatchObject({ state: 'open' });
    expect(year?.neededPerMonth).toBeCloseTo(1_547_619.05, 2);
  });

  it('need goal, date and period', () => {
    expect(figuresOf([MET], { ...TERMS, reachRateBy: null }).checkpoints).toBe(null);
  });
});

describe('capacity', () => {
  it('holds the leads that ask for sales against what the people can work', () => {
    const [agreed] = timelineOf({ reps: 4, hoursPerDay: 4, workDays: 21, minutesPerAttempt: 5 });
    expect(capacityFigures(agreed)).toEqual({ leads: 336, planned: 20 });
  });

  it('is unknown where a term it needs is not agreed', () => {
    expect(capacityFigures(timelineOf({ reps: 4 })[0]).leads).toBe(null);
  });
});
