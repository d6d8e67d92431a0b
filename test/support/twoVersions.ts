/**
 * The twenty leads under an agreement of two versions, and every figure that a second version changes, worked out by hand.
 * The leads, and what version 2 says of November, stand in `twentyLeads.ts`.
 *
 * Version 1, from 1 January 2026: quota 80,000, so 80,000 × 60 % ÷ 20,000 ÷ 10 % = 24 leads a month; eight of each type; a
 *   referral is worth 4,000 instead of 5,000; sales answers within 30 minutes, webinars within 120.
 * Version 2, from 1 November 2026: as `twentyLeadsAgreement`, 30 leads, 60 minutes.
 *
 * October, judged by version 1 (the pack of the joint meeting, because November is under way on the 21st):
 *   created #1 to #5 = 5 of 24 · value 3 × 4,000 + 2,000 + 1,000 = 15,000 of 8 × (4,000 + 1,000 + 2,000) = 56,000
 *   handed off #1 (60 minutes: late, met under version 2), #2 (never: overdue), #3 (10 minutes: met) = 1 of 3 in time
 *   not reached #2 with 0 attempts, #3 with 6 = 3 on 2 leads · nobody won, of 80,000 × 60 % ÷ 20,000 = 2.4, so 3 customers
 *   and 48,000
 *
 * The week of 9 to 15 November, judged by version 2 (the leaders' pack: the week of the 20th is not over):
 *   created #13 #14 #15 #16 = 4 of 7 × 30 ÷ 30 = 7 · value 5,000 + 5,000 + 1,000 + 2,000 = 13,000 of 80,000 × 7 ÷ 30
 *   handed off #13 (60: met), #14 (75: late), #16 (impossible) = 1 of 2 in time, half within 67.5
 *   not reached #13 with 4 attempts, #16 with 2 = 3 on 2 leads
 *   won #6 on the 9th, 18,000, of 3 × 7 ÷ 30 = 0.7 customers and 60,000 × 7 ÷ 30 = 14,000
 *
 * Quarters and the year: all 19 complete leads fall into the fourth quarter, and so into 2026: 5 + 14 leads, 0 + 2 customers,
 *   42,000; 2 ÷ 19 of those created, 8 + 15 days to win (#6: 1st to 9th; #10: 3rd to 18th), 11.5 on average.
 *
 * Return by type, over thirteen months, November 2025 to November 2026, each at the cost agreed for it (before the first
 *   version, the first): referrals 12 × 500 + 1,000 = 7,000 for 42,000 = 6; webinars 0 × 12 + 500 = 500 for nothing = 0;
 *   content costs nothing, so nothing is said.
 *
 * Steps, of version 2: proposals close at 25 % from January, 35 % from July, 50 % from 31 December; the cycle is 45, then 40 from
 *   July, then 35 from January 2027. On 20 November 35 % and 40 days are in force.
 * Goals of October: 5 of 24 leads and 0 of 48,000: missed, though the company's 90,000 are over its 80,000. Thirty days; no reward.
 * Capacity, of version 2: 2 people × 4 hours × 20 days × 60 ÷ (12 attempts × 5 minutes) = 160 leads; 10 referrals and 10 webinars
 *   ask for sales.
 */
import { reportTerms } from '../../src/domain/report/reportTerms';
import type { AgreementTimeline } from '../../src/domain/report/judging/agreementTimeline';
import type { Agreement } from '../../src/domain/agreement/agreement';
import { dayNumber } from '../../src/domain/time/civilDay';
import { twentyLeadsAgreement } from './twentyLeads';

const [referral, content, webinar] = twentyLeadsAgreement.leadTypes.map((type) => ({ ...type }));

const versionOne: Agreement = {
  ...twentyLeadsAgreement,
  quota: 80_000,
  responseTargetMinutes: 30,
  leadTypes: [
    { ...referral!, value: 4_000, monthlyGoal: 8 },
    { ...content!, monthlyGoal: 8 },
    { ...webinar!, monthlyGoal: 8 },
  ],
};

/** Data, not terms: it is the same whichever version is in force. */
const monthlyFigures = [{ month: '2026-10-01', revenue: 90_000, visits: null, proposals: null }];

const consequences = [{ days: 30, actions: 'Talk' }];

export const twoVersions: AgreementTimeline = [
  {
    fromDay: dayNumber(2026, 1, 1),
    versionNumber: 1,
    agreement: versionOne,
    terms: reportTerms({
      monthlyFigures,
      consequences,
      monthlyPool: 5_000,
      leadTypes: [{ name: 'Referral', monthlyCost: 500 }],
    }),
  },
  {
    fromDay: dayNumber(2026, 11, 1),
    versionNumber: 2,
    agreement: twentyLeadsAgreement,
    terms: reportTerms({
      monthlyFigures,
      consequences,
      monthlyPool: 6_000,
      leadTypes: [
        { name: 'Referral', monthlyCost: 1_000 },
        { name: 'Webinar', monthlyCost: 500 },
      ],
      proposalRateSteps: [
        { from: '2026-01-01', rate: 0.25 },
        { from: '2026-07-01', rate: 0.35 },
        { from: '2026-12-31', rate: 0.5 },
      ],
      cycleSteps: [
        { from: '2026-01-01', days: 45 },
        { from: '2026-07-01', days: 40 },
        { from: '2027-01-01', days: 35 },
      ],
      meetings: [
        { meeting: 'Leaders', every: 'week', minutes: 30, first: '2026-01-05', agenda: 'Pace' },
        { meeting: 'Both teams', every: 'month', minutes: 60, first: '2026-01-06', agenda: 'Wins' },
      ],
      reps: 2,
      hoursPerDay: 4,
      workDays: 20,
      minutesPerAttempt: 5,
    }),
  },
];
