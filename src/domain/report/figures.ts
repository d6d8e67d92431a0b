/** All figures of the report at one instant, as plain data: what the rectangle of a refresh is written from. */
import type { Agreement } from '../agreement/agreement';
import { deliveredLeads } from '../leads/leadGroups';
import type { LeadField, Leads } from '../leads/leads';
import { leadsNeeded } from '../planning/needs';
import { capacityFigures, companyFigures, type CapacityFigures, type CompanyFigures } from './company';
import { dayBuckets } from './dayBuckets';
import { drift, type Drift } from './drift';
import { followUpFigures, type FollowUpFigures } from './followUpFigures';
import { typeFigures, type TypeFigures } from './leadTypes';
import { monthlyLog, type MonthFigures } from './monthlyLog';
import { monthNumber, monthsUpTo } from './monthStarts';
import { paceDays, paceFigures, type PaceFigures } from './paceFigures';
import { reportMonth, type ReportMonth } from './reportMonth';
import type { ReportTerms } from './reportTerms';
import { dataTables } from './tables';
import { tracked, type Tracked } from './tracked';
import { typeRules } from './typeRules';
import { unknownTypeRows } from './unknownTypes';
import { cumulativeByDay } from './waterfall';
import { winsBetween, type Win } from './wins';

export interface ReportFigures extends FollowUpFigures {
  readonly asOfMs: number;
  readonly month: ReportMonth;
  readonly leads: PaceFigures;
  /** In the agreement's currency; `null`: the log tells no types, or no type has a goal. */
  readonly value: PaceFigures | null;
  /** The month shown is the last; `null`: the log does not tell wins. */
  readonly months: readonly MonthFigures[] | null;
  readonly drift: readonly Drift[] | null;
  readonly types: readonly TypeFigures[] | null;
  /** Of the month, the latest first; `null`: the log does not tell wins. */
  readonly wins: readonly Win[] | null;
  readonly company: CompanyFigures;
  readonly capacity: CapacityFigures;
  readonly tracked: readonly Tracked[];
  /** Sheet rows of leads whose type the agreement does not name, ascending. */
  readonly unknownTypeRows: readonly number[];
}

/** What a lead log gives, as its reading has it. */
export interface ReportLog {
  readonly leads: Leads;
  /** The leads, and once more those that were handed on to another owner. */
  readonly clocks: Leads;
  /** What the log feeds: without its column, a section is unknown instead of nought. */
  readonly fields: readonly LeadField[];
}

/**
 * The report at an instant.
 *
 * @param asOfMs epoch milliseconds of the refresh
 */
export function reportFigures(
  { leads: all, clocks, fields }: ReportLog,
  agreement: Agreement,
  terms: ReportTerms,
  asOfMs: number,
): ReportFigures {
  const leads = deliveredLeads(all);
  const zone = agreement.calendar.timeZone;
  const month = reportMonth(zone, asOfMs);
  const days = dayBuckets(zone, month.firstDay, 1, month.lastDay - month.firstDay + 1);
  const untilMs = days.starts[month.completeDays]!;
  const rules = typeRules(leads, agreement);
  const pace = paceDays(month, terms.goalMode, agreement.calendar);
  const months = monthsUpTo(zone, monthNumber(month.year, month.month), dataTables.months.rows, untilMs);
  const log = monthlyLog(leads, months, asOfMs, terms.allRevenue);
  const hasWins = fields.includes('won');
  const hasTypes = leads.types.length > 0;

  const goal = leadsNeeded(agreement.quota, agreement.marketingShare, agreement.dealSize, agreement.closeRate);
  const valueGoal = agreement.leadTypes.reduce((total, type) => total + (type.monthlyGoal ?? 0) * type.value, 0);
  const worth = (lead: number): number => rules.types[leads.typeIndex[lead]!]?.value ?? 0;
  const isOver = month.completeDays === days.count;
  return {
    asOfMs,
    month,
    leads: paceFigures(
      pace,
      goal,
      cumulativeByDay(leads, days, month.completeDays, () => 1),
    ),
    value:
      hasTypes && valueGoal > 0
        ? paceFigures(pace, valueGoal, cumulativeByDay(leads, days, month.completeDays, worth))
        : null,
    ...followUpFigures(all, clocks, fields, agreement, {
      month,
      days,
      untilMs,
      asOfMs,
      weekStartsOn: terms.weekStartsOn,
    }),
    months: hasWins ? log : null,
    drift: hasWins ? drift(log, agreement, terms.salesCycleDays, month.lastCompleteDay, terms.driftLimit) : null,
    types: hasTypes
      ? typeFigures(leads, {
          types: agreement.leadTypes,
          rules,
          months,
          cycleDays: terms.salesCycleDays,
          asOfMs,
          lastCompleteDay: month.lastCompleteDay,
          untilMs,
          monthlyCost: terms.monthlyCost,
        })
      : null,
    wins: hasWins ? winsBetween(leads, days.starts[0]!, untilMs) : null,
    company: companyFigures(agreement, terms, log, monthNumber(month.year, month.month) + (isOver ? 1 : 0)),
    capacity: capacityFigures(agreement, terms),
    tracked: tracked(fields),
    unknownTypeRows: all.asksForSales === null ? unknownTypeRows(leads, rules) : [],
  };
}
