/** The report of a month that is over. */
import { describe, expect, it } from 'vitest';
import { draftTimeline } from '../../../src/domain/report/judging/agreementTimeline';
import { reportFigures } from '../../../src/domain/report/reportFigures';
import { monthNumber } from '../../../src/domain/report/months/monthStarts';
import { reportTerms } from '../../../src/domain/report/reportTerms';
import { AS_OF, twentyLeads, twentyLeadsAgreement } from '../../support/twentyLeads';

const TERMS = {
  startsOn: '2026-09-01',
  endsOn: '2027-08-31',
  yearlyRevenueGoal: 1_500_000,
  reachRateBy: '2027-02-01',
  monthlyPool: 5_000,
  yearlyReward: 60_000,
  rewardPerCustomer: 100,
  reps: 4,
  hoursPerDay: 4,
  workDays: 21,
  minutesPerAttempt: 5,
  consequences: [{ days: 30, actions: 'Meet' }],
  monthlyFigures: [
    { month: '2026-09-01', revenue: 90_000 },
    { month: '2026-10-01', revenue: 90_000 },
  ],
};

const shown = (month: number | null) =>
  reportFigures(
    { leads: twentyLeads, clocks: twentyLeads, fields: ['created', 'handedOff', 'firstFollowUp', 'won', 'amount'] },
    draftTimeline(twentyLeadsAgreement, reportTerms(TERMS)),
    AS_OF,
    { month, grain: 'day' },
  );

describe('a month that is over', () => {
  const latest = shown(null);
  const september = shown(monthNumber(2026, 9));

  it('shows its own leads and its own follow-up', () => {
    expect(september.leads.toDate).toBe(0);
    expect(shown(monthNumber(2026, 10)).leads.toDate).toBe(5);
    expect(september.speed?.month.metRate).toBe(null);
  });

  it('leaves consequences, rewards, checkpoints, capacity, steps and the review as they are today', () => {
    const { company, capacity, steps, review } = september;
    expect({ company, capacity, steps, review }).toEqual({
      company: latest.company,
      capacity: latest.capacity,
      steps: latest.steps,
      review: latest.review,
    });
    expect(latest.company).toMatchObject({ missedDays: 60, actions: 'Meet' });
  });

  it('leaves pace and speed of the latest month to the sidebar: 14 leads, 4 of 9 in time', () => {
    expect(september.latestLeads).toEqual(latest.leads);
    expect(september.latestLeads.toDate).toBe(14);
    expect(september.speed?.latest).toEqual(latest.speed?.month);
    expect(september.speed?.latest.metRate).toBe(4 / 9);
  });
});
