/** Puts all figures of the report together, out of the leads and the agreements that judge them. */
import { deliveredLeads } from '../leads/leadGroups';
import type { LeadField, Leads } from '../leads/leads';
import { DAY_MS } from '../time/civilDay';
import { fromLocal } from '../time/zone';
import { agreementAt, agreementOn, type AgreementTimeline } from './judging/agreementTimeline';
import { companyFigures } from './companyFigures';
import { capacityFigures } from './capacityFigures';
import { drift } from './review/drift';
import { followUpFigures } from './followUp/followUpFigures';
import { knownMonths } from './months/knownMonths';
import { leadWorth } from './leadWorth';
import { daysOfMonth, leadsPace } from './pace/leadsPace';
import { typeFigures } from './typeFigures';
import { packFigures, packKeys, packSpans, type PackFigures, type PackKey } from './meetings/meetingPacks';
import { monthlyLog } from './months/monthlyLog';
import { monthNumber, monthsUpTo, type Months } from './months/monthStarts';
import { paceDays, paceFigures } from './pace/paceFigures';
import { periodSums } from './months/periodSums';
import { LATEST, type ReportChoice } from './reportChoice';
import { isClosed, reportMonth, type ReportMonth } from './months/reportMonth';
import { reviewMeasures } from './review/reviewMeasures';
import { proposalCloseRate, stepFigures } from './stepFigures';
import { dataTables } from './tables';
import { tracked } from './tracked';
import { unknownTypeRows } from './judging/unknownTypeRows';
import { cumulativeByDay } from './pace/cumulativeByDay';
import { winsBetween } from './meetings/winsBetween';
import type { ReportFigures } from './figures';

/** What a lead log gives, as its reading has it. */
interface ReportLog {
  readonly leads: Leads;
  /** The leads, and once more those that were handed on to another owner. */
  readonly clocks: Leads;
  /** What the log feeds: without its column, a section is unknown instead of nought. */
  readonly fields: readonly LeadField[];
}

/**
 * The report at an instant. Its month is judged by the agreement in force on the month's first day, each lead by the one
 * of its own day; days are those of the zone that is agreed at the instant.
 *
 * @param asOfMs epoch milliseconds of the refresh
 * @param choice month and grain that people want to see
 */
export function reportFigures(
  { leads: all, clocks, fields }: ReportLog,
  timeline: AgreementTimeline,
  asOfMs: number,
  choice: ReportChoice = LATEST,
): ReportFigures {
  const leads = deliveredLeads(all);
  const zone = agreementAt(timeline, asOfMs).agreement.calendar.timeZone;
  const month = reportMonth(zone, asOfMs, choice.month);
  const ofMonth = agreementOn(timeline, month.firstDay);
  const { agreement, terms } = ofMonth;
  const latest = reportMonth(zone, asOfMs);
  const ofLatest = agreementOn(timeline, latest.firstDay);
  const isLatest = latest.firstDay === month.firstDay;
  const days = daysOfMonth(zone, month);
  const untilMs = days.starts[month.completeDays]!;
  const pace = paceDays(month, terms.goalMode, agreement.calendar);
  const months = monthsUntil(zone, month);
  const log = monthlyLog(leads, months, asOfMs, terms.allRevenue);
  const hasWins = fields.includes('won');
  const hasAmounts = fields.includes('amount');
  const hasTypes = leads.types.length > 0;

  const leadFigures = leadsPace(leads, zone, month, ofMonth);
  const valueGoal = agreement.leadTypes.reduce((total, type) => total + (type.monthlyGoal ?? 0) * type.value, 0);
  const worth = leadWorth(leads, timeline);
  const followUp = followUpFigures(leads, clocks === all ? leads : clocks, fields, timeline, {
    zone,
    month,
    latest,
    days,
    untilMs,
    asOfMs,
    weekStartsOn: terms.weekStartsOn,
    grain: choice.grain,
  });
  const drifts = hasWins ? drift(log, timeline, month.lastCompleteDay, hasAmounts) : null;
  const latestMonths = isLatest ? months : monthsUntil(zone, latest);
  const latestLog = isLatest ? log : monthlyLog(leads, latestMonths, asOfMs, ofLatest.terms.allRevenue);
  const knows = { wins: hasWins, amounts: hasAmounts };
  const review = reviewMeasures(latestLog, timeline, latest, knows);
  const spans = packSpans(month, terms.weekStartsOn);
  const pack = (key: PackKey): PackFigures =>
    packFigures(leads, spans[key], followUp.speed?.packs[key] ?? null, followUp.depth?.packs[key] ?? null, {
      timeline,
      zone,
      asOfMs,
      worth,
      hasTypes,
      hasWins,
      hasAmounts,
    });
  return {
    asOfMs,
    month,
    leads: leadFigures,
    latestLeads: isLatest ? leadFigures : leadsPace(leads, zone, latest, ofLatest),
    value:
      hasTypes && valueGoal > 0
        ? paceFigures(pace, valueGoal, cumulativeByDay(leads, days, month.completeDays, worth))
        : null,
    ...followUp,
    months: hasWins ? log : null,
    periods: hasWins ? periodSums(log, terms.company.firstMonth) : null,
    hasAmounts,
    drift: drifts,
    types: hasTypes
      ? typeFigures(leads, {
          timeline,
          ofMonth,
          months,
          asOfMs,
          lastCompleteDay: month.lastCompleteDay,
          untilMs,
        })
      : null,
    wins: hasWins ? winsBetween(leads, zone, days.starts[0]!, untilMs) : null,
    company: companyFigures(
      timeline,
      ofLatest,
      latestLog,
      monthNumber(latest.year, latest.month) + (isClosed(latest) ? 1 : 0),
      knows,
    ),
    capacity: capacityFigures(ofLatest),
    steps: stepFigures(ofLatest.terms.steps, latest.lastCompleteDay, {
      proposalRate: fields.includes('proposal')
        ? proposalCloseRate(leads, latestMonths.starts[0]!, latestMonths.starts[latestMonths.count]!, asOfMs)
        : { value: null, of: 0 },
      salesCycle: review.drift.find(({ key }) => key === 'salesCycle')?.measured ?? { value: null, of: 0 },
    }),
    packs: Object.fromEntries(packKeys.map((key) => [key, pack(key)])) as Record<PackKey, PackFigures>,
    tracked: tracked(fields),
    review,
    knownMonths: knownMonths(leads, zone, monthNumber(latest.year, latest.month)),
    choice,
    unknownTypeRows: unknownTypeRows(leads, timeline),
  };
}

/** A year of months and the one that is looked at, cut off after its last complete day. */
const monthsUntil = (zone: string, { year, month, lastCompleteDay }: ReportMonth): Months =>
  monthsUpTo(zone, monthNumber(year, month), dataTables.months.rows, fromLocal(zone, (lastCompleteDay + 1) * DAY_MS));
