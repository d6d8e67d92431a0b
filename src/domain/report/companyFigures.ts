/** What both sides carry together: checkpoints of the year, months in which all goals were met, what then follows. */
import { escalationDays, type EscalationDays } from '../agreement/escalationDays';
import type { Agreement } from '../agreement/agreement';
import { checkpoints, type Checkpoint, type CheckpointState } from '../planning/checkpoints';
import { leadsNeeded, marketingGoal } from '../planning/needs';
import { agreementOfMonth, type AgreementTimeline, type TimedAgreement } from './judging/agreementTimeline';
import type { MonthFigures } from './months/monthlyLog';
import type { MonthNumber } from './months/monthStarts';
import type { ReportTerms } from './reportTerms';

/** Whether the goals of a closed month were met; `null`: not known. */
interface MonthGoals {
  readonly month: MonthNumber;
  /** Marketing: as many leads as the agreement needs. */
  readonly marketing: boolean;
  /** Sales: as much revenue from those leads as the agreement expects. */
  readonly sales: boolean | null;
  /** The company: the quota, from whatever source. */
  readonly company: boolean | null;
}

export interface CompanyFigures {
  /** `null`: the yearly goal, the month by which its rate is reached, or the period is not agreed. */
  readonly checkpoints: readonly Checkpoint[] | null;
  /** Closed months within the agreement, ascending. */
  readonly months: readonly MonthGoals[];
  readonly missedDays: EscalationDays;
  /** What follows from so many days; `''` where nothing does, or nothing is agreed. */
  readonly actions: string;
  /** Pool of the last closed month; `null`: not agreed, or not known whether it is due. */
  readonly reward: { readonly pool: number; readonly isDue: boolean } | null;
  /** Shared when the year's goal is met, and whether it is; `null`: no reward is agreed, or no goal of the year. */
  readonly yearlyReward: { readonly amount: number; readonly state: CheckpointState } | null;
  /** Marketing's, for leads that became customers in the last closed month; `null`: not agreed, or wins are unknown. */
  readonly customerReward: { readonly amount: number; readonly customers: number } | null;
}

/**
 * Figures of the whole company, each month by the agreement in force on its first day.
 *
 * @param ofMonth that of the last month of the log: the year's checkpoints are its own
 * @param firstOpenMonth the first month that is not over
 * @param knows what the log tells: wins, and what a customer brought; without it nobody knows whether sales met its goal
 */
export function companyFigures(
  timeline: AgreementTimeline,
  ofMonth: TimedAgreement,
  log: readonly MonthFigures[],
  firstOpenMonth: MonthNumber,
  knows: { readonly wins: boolean; readonly amounts: boolean } = { wins: true, amounts: true },
): CompanyFigures {
  const months = log.flatMap((row) => {
    const { agreement, terms } = agreementOfMonth(timeline, row.month);
    return row.month < firstOpenMonth && row.month >= (terms.company.firstMonth ?? -Infinity)
      ? monthGoals(row, agreement, knows.amounts)
      : [];
  });
  const met = ({ marketing, sales, company }: MonthGoals): boolean | null =>
    sales === null || company === null ? null : marketing && sales && company;
  const missedDays = escalationDays(months.map(met));
  const last = months[months.length - 1];
  const { consequences, monthlyPool, rewardPerCustomer } =
    last === undefined ? ofMonth.terms : agreementOfMonth(timeline, last.month).terms;
  const stage = [...consequences].sort((one, other) => other.days - one.days).find(({ days }) => days <= missedDays);
  const isDue = last === undefined ? null : met(last);
  const yearly = yearCheckpoints(ofMonth.terms, firstOpenMonth);
  const year = yearly?.find(({ name }) => name === 'year total');
  const { yearlyReward } = ofMonth.terms;
  const won = knows.wins ? log.find(({ month }) => month === last?.month)?.won : undefined;
  return {
    checkpoints: yearly,
    months,
    missedDays,
    actions: stage?.actions ?? '',
    reward: monthlyPool === null || isDue === null ? null : { pool: monthlyPool, isDue },
    yearlyReward: yearlyReward === null || year === undefined ? null : { amount: yearlyReward, state: year.state },
    customerReward:
      rewardPerCustomer === null || won === undefined ? null : { amount: rewardPerCustomer * won, customers: won },
  };
}

/** What a closed month was held against. */
function monthGoals(
  { month, leads, revenueWon, allRevenue }: MonthFigures,
  agreement: Agreement,
  hasAmounts: boolean,
): MonthGoals {
  const { quota, marketingShare, dealSize, closeRate } = agreement;
  return {
    month,
    marketing: leads >= leadsNeeded(quota, marketingShare, dealSize, closeRate),
    sales: hasAmounts ? revenueWon >= marketingGoal(quota, marketingShare) : null,
    company: allRevenue === null ? null : allRevenue >= quota,
  };
}

function yearCheckpoints(
  { company, allRevenue }: ReportTerms,
  firstOpenMonth: MonthNumber,
): readonly Checkpoint[] | null {
  const { yearlyRevenueGoal, reachRateBy, firstMonth, lastMonth } = company;
  if (yearlyRevenueGoal === null || reachRateBy === null || firstMonth === null || lastMonth === null) return null;
  if (lastMonth < firstMonth || reachRateBy > lastMonth) return null;
  const months = Array.from({ length: lastMonth - firstMonth + 1 }, (_month, index) => {
    const month = firstMonth + index;
    return { month, revenue: month < firstOpenMonth ? (allRevenue.get(month) ?? null) : null };
  });
  return checkpoints(months, yearlyRevenueGoal / 12, reachRateBy, yearlyRevenueGoal);
}
