/** Pace of leads in one month, so that the latest month can be told whichever month people look at. */
import type { Leads } from '../../leads/leads';
import { leadsNeeded } from '../../planning/needs';
import type { TimedAgreement } from '../judging/agreementTimeline';
import { dayBuckets, type DayBuckets } from '../followUp/dayBuckets';
import { paceDays, paceFigures, type PaceFigures } from './paceFigures';
import type { ReportMonth } from '../months/reportMonth';
import { cumulativeByDay } from './cumulativeByDay';

/** Days of a month, whether they are over or not. */
export const daysOfMonth = (zone: string, { firstDay, lastDay }: ReportMonth): DayBuckets =>
  dayBuckets(zone, firstDay, 1, lastDay - firstDay + 1);

/**
 * Leads of a month against the leads that its agreement needs.
 *
 * @param leads that were delivered
 * @param zone IANA name in which the days are meant
 * @param ofMonth in force on the month's first day
 */
export function leadsPace(leads: Leads, zone: string, month: ReportMonth, ofMonth: TimedAgreement): PaceFigures {
  const { agreement, terms } = ofMonth;
  const goal = leadsNeeded(agreement.quota, agreement.marketingShare, agreement.dealSize, agreement.closeRate);
  const actual = cumulativeByDay(leads, daysOfMonth(zone, month), month.completeDays, () => 1);
  return paceFigures(paceDays(month, terms.goalMode, agreement.calendar), goal, actual);
}
