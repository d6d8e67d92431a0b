/** What a review of the agreement looks at: how far its goals were beaten or missed, and what history says of its inputs. */
import { leadsNeeded, marketingGoal } from '../../planning/needs';
import { sum } from '../../numbers/sum';
import type { DayNumber } from '../../time/calendarRules';
import { agreementOn, type AgreementTimeline, type TimedAgreement } from '../judging/agreementTimeline';
import { drift, type Drift } from './drift';
import type { MonthFigures } from '../months/monthlyLog';
import { firstDayOf, monthNumber } from '../months/monthStarts';
import { isClosed, type ReportMonth } from '../months/reportMonth';

export interface ReviewMeasures {
  /** Actual ÷ goal over the closed months since these goals are in force; `null`: none is closed, or none was promised. */
  readonly leads: number | null;
  /** Of revenue from marketing's leads; `null` also where the log does not tell it. */
  readonly revenue: number | null;
  readonly drift: readonly Drift[];
}

/**
 * The measures on the day of the refresh, whatever month people look at.
 *
 * @param log months up to `latest`
 * @param latest month of the last complete day
 * @param knows what the log tells: wins, and what a customer brought
 */
export function reviewMeasures(
  log: readonly MonthFigures[],
  timeline: AgreementTimeline,
  latest: ReportMonth,
  knows: { readonly wins: boolean; readonly amounts: boolean },
): ReviewMeasures {
  const inForce = agreementOn(timeline, latest.lastCompleteDay + 1);
  const firstOpen = monthNumber(latest.year, latest.month) + (isClosed(latest) ? 1 : 0);
  const fromDay = sameGoalsSince(timeline, inForce);
  // What came in before the log began is unknown, and its first month may be cut off.
  const began = log.find(({ leads }) => leads > 0)?.month ?? Infinity;
  const months = log.filter(({ month }) => month < firstOpen && month > began && firstDayOf(month) >= fromDay);
  const { quota, marketingShare, dealSize, closeRate } = inForce.agreement;
  const attainment = (actual: readonly number[], monthlyGoal: number): number | null => {
    const goal = monthlyGoal * months.length;
    return inForce.versionNumber === null || goal <= 0 ? null : sum(actual) / goal;
  };
  return {
    leads: attainment(
      months.map(({ leads }) => leads),
      leadsNeeded(quota, marketingShare, dealSize, closeRate),
    ),
    revenue:
      knows.wins && knows.amounts
        ? attainment(
            months.map(({ revenueWon }) => revenueWon),
            marketingGoal(quota, marketingShare),
          )
        : null,
    drift: knows.wins ? drift(log, timeline, latest.lastCompleteDay, knows.amounts) : [],
  };
}

/**
 * First day of these goals: a version that changes nothing of them goes on with them. Months before the first version
 * are judged by it, but nobody had promised them yet.
 */
function sameGoalsSince(timeline: AgreementTimeline, inForce: TimedAgreement): DayNumber {
  let index = timeline.indexOf(inForce);
  while (index > 0 && goalsOf(timeline[index - 1]!) === goalsOf(inForce)) index -= 1;
  return timeline[index]!.fromDay;
}

const goalsOf = ({ agreement: { quota, marketingShare, dealSize, closeRate } }: TimedAgreement): string =>
  [quota, marketingShare, dealSize, closeRate].join(' ');
