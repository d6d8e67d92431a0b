/** The values of the sample agreement, which shows everything that can be agreed. */
import { blankValues, type NewAgreement } from './blankValues';
import type { RowValue, TermValues } from './termDeclaration';

/** Names in the sample that are words; names of lead types are those of the sample lead log in every language. */
export interface SampleWords {
  readonly company: string;
  readonly newYear: string;
  readonly christmas: string;
  readonly sharedGoal: string;
  readonly paymentDates: string;
  readonly visitsToLeads: string;
  /** From visits down to customers. */
  readonly stages: readonly [string, string, string, string];
}

/**
 * The numbers of the sample agreement, from $10M a year to $15M: 310 leads a month are needed, and ten referrals,
 * 200 content leads, 50 webinar leads and 50 sales-ready leads, worth 550,000, are promised.
 *
 * @param year in which it is in force, from its first day to its last
 */
export function sampleValues(file: NewAgreement, words: SampleWords, year: number): TermValues {
  const [start, middle, end] = [`${year}-01-01`, `${year}-06-30`, `${year}-12-31`];
  return {
    ...blankValues(file),
    company: words.company,
    startsOn: start,
    endsOn: end,
    yearlyRevenueNow: 10_000_000,
    yearlyRevenueGoal: 15_000_000,
    reachRateBy: middle,
    sharedGoal: words.sharedGoal,
    sharedGoalNumber: 15_000_000,
    quota: 1_250_000,
    marketingShare: 0.496,
    dealSize: 20_000,
    closeRate: 0.1,
    funnel: words.stages.map((stage, index) => ({ stage, rate: [0.02, 0.4, 0.25][index] ?? null })),
    leadTypes: [
      leadType('Referral', 5000, 10, true),
      leadType('Content', 1000, 200, false),
      leadType('Webinar', 2000, 50, true),
      leadType('Sales-ready', 4000, 50, true),
    ],
    improvements: [{ rate: words.visitsToLeads, expected: 0.025, by: end }],
    holidays: [
      holiday(start, words.newYear),
      holiday(`${year}-12-25`, words.christmas),
      holiday(`${year}-12-26`, words.christmas),
      holiday(`${year + 1}-01-01`, words.newYear),
    ],
    reps: 4,
    hoursPerDay: 4,
    workDays: 21,
    minutesPerAttempt: 5,
    salesCycleDays: 45,
    proposalRateSteps: steps('rate', [start, middle, end], [0.25, 0.35, 0.5]),
    cycleSteps: steps('days', [start, middle, end], [45, 40, 35]),
    monthlyPool: 5000,
    yearlyReward: 60_000,
    rewardPerCustomer: 100,
    paymentDates: words.paymentDates,
    monthlyFigures: Array.from({ length: 12 }, (_, month) => figures(year, month + 1)),
  };
}

const leadType = (name: string, value: number, monthlyGoal: number, asksForSales: boolean): RowValue => ({
  name,
  value,
  monthlyGoal,
  asksForSales,
  responseTargetMinutes: null,
  closeRate: null,
  monthlyCost: null,
});

const holiday = (date: string, name: string): RowValue => ({ date, opens: null, closes: null, name });

const steps = (column: string, dates: readonly string[], targets: readonly number[]): RowValue[] =>
  dates.map((from, index) => ({ from, [column]: targets[index] ?? null }));

/** Until May the company runs at the rate of ten million a year; later months are not closed yet. */
const figures = (year: number, month: number): RowValue => ({
  month: `${year}-${String(month).padStart(2, '0')}-01`,
  revenue: month < 6 ? 833_333.33 : null,
  visits: month < 6 ? 15_500 : null,
  proposals: month < 6 ? 124 : null,
});
