/** All figures of the report at one instant, as plain data: what the rectangle of a refresh is written from. */
import type { Agreement } from '../agreement/agreement';
import type { LeadField, Leads } from '../leads/leads';
import { countDays } from '../pace/countedDays';
import { goalToDate } from '../pace/pace';
import { leadsNeeded } from '../planning/needs';
import type { DayNumber } from '../time/calendarRules';
import { weekday } from '../time/civilDay';
import { compileWorkingTime } from '../time/workingTime';
import { dayBuckets } from './dayBuckets';
import { depthByHandOff, type DepthFigures } from './depth';
import { FollowUp, followUpColumns } from './followUpColumns';
import { reportMonth, type ReportMonth } from './reportMonth';
import { speedByHandOff, type SpeedFigures } from './speed';
import { typeRules } from './typeRules';
import { unknownTypeRows } from './unknownTypes';
import { cumulativeByDay } from './waterfall';

/** Weeks of hand-off that depth is shown for: a quarter, of which the last ones may still be within their window. */
export const DEPTH_WEEKS = 13;

export interface LeadFigures {
  /** Leads a month that the agreement needs. */
  readonly goal: number;
  /** Cumulative goal, one a day of the month; the last is the goal. */
  readonly goalLine: readonly number[];
  /** Cumulative leads, one a complete day. */
  readonly actual: readonly number[];
  readonly toDate: number;
  readonly goalToDate: number;
}

export interface ReportFigures {
  readonly asOfMs: number;
  readonly month: ReportMonth;
  readonly leads: LeadFigures;
  /** `null`: the log does not tell when leads were followed up. */
  readonly speed: {
    readonly targetMinutes: number;
    /** One a complete day of the month. */
    readonly days: readonly SpeedFigures[];
    readonly month: SpeedFigures;
    /** In the whole log, whenever handed off. */
    readonly overdueNow: number;
  } | null;
  /** `null`: the log does not tell attempts. */
  readonly depth: {
    readonly targetAttempts: number;
    /** Monday of the first of the weeks. */
    readonly firstDay: DayNumber;
    readonly weeks: readonly DepthFigures[];
    readonly whole: DepthFigures;
  } | null;
  /** Sheet rows of leads whose type the agreement does not name, ascending. */
  readonly unknownTypeRows: readonly number[];
}

/** `calendar`: each day carries the same part of the goal. `working`: each day on which sales is open. */
export type GoalMode = 'calendar' | 'working';

/** Any of these columns tells how often sales tried. */
const ATTEMPT_FIELDS: readonly LeadField[] = ['attempts', 'calls', 'voicemails', 'emails'];

/**
 * The report at an instant.
 *
 * @param fields what the lead log feeds: without its column, a section is unknown instead of nought
 * @param asOfMs epoch milliseconds of the refresh
 */
export function reportFigures(
  leads: Leads,
  fields: readonly LeadField[],
  agreement: Agreement,
  asOfMs: number,
  mode: GoalMode = 'calendar',
): ReportFigures {
  const zone = agreement.calendar.timeZone;
  const month = reportMonth(zone, asOfMs);
  const days = dayBuckets(zone, month.firstDay, 1, month.lastDay - month.firstDay + 1);
  const rules = typeRules(leads, agreement);
  const speed = (): ReportFigures['speed'] => {
    const time = compileWorkingTime(agreement.calendar, earliest(leads.handedOffAt, asOfMs), asOfMs);
    const columns = followUpColumns(leads, rules, time, asOfMs);
    const { parts, whole } = speedByHandOff(leads, columns, days, days.starts[month.completeDays]!);
    const overdueNow = columns.state.reduce((count, state) => count + (state === FollowUp.overdue ? 1 : 0), 0);
    const target = agreement.responseTargetMinutes;
    return { targetMinutes: target, days: parts.slice(0, month.completeDays), month: whole, overdueNow };
  };
  const depth = (): ReportFigures['depth'] => {
    const firstDay = month.lastCompleteDay - (weekday(month.lastCompleteDay) - 1) - 7 * (DEPTH_WEEKS - 1);
    const window = { zone, days: agreement.depthWindowDays, asOfMs };
    const { parts, whole } = depthByHandOff(leads, rules, dayBuckets(zone, firstDay, 7, DEPTH_WEEKS), window);
    return { targetAttempts: agreement.depthTargetAttempts, firstDay, weeks: parts, whole };
  };
  const goal = leadsNeeded(agreement.quota, agreement.marketingShare, agreement.dealSize, agreement.closeRate);
  const counted = countDays(month.firstDay, month.lastDay, mode === 'working' ? agreement.calendar : null);
  const line = Array.from({ length: days.count }, (_day, index) => goalToDate(counted, goal, month.firstDay + index));
  const actual = [...cumulativeByDay(leads, days, month.completeDays, () => 1)];
  return {
    asOfMs,
    month,
    leads: {
      goal,
      goalLine: line,
      actual,
      toDate: actual[month.completeDays - 1]!,
      goalToDate: line[month.completeDays - 1]!,
    },
    speed: fields.includes('firstFollowUp') ? speed() : null,
    depth: fields.some((field) => ATTEMPT_FIELDS.includes(field)) ? depth() : null,
    unknownTypeRows: unknownTypeRows(leads, rules),
  };
}

function earliest(instants: Float64Array, asOfMs: number): number {
  let first = asOfMs;
  for (const instant of instants) if (instant < first) first = instant;
  return first;
}
