/** What sales owes: speed by day, depth by week, and who is late. */
import { owedLeads } from '../leads/leadGroups';
import type { LeadField, Leads } from '../leads/leads';
import type { DayNumber, Weekday } from '../time/calendarRules';
import { weekday } from '../time/civilDay';
import { agreementOn, type AgreementTimeline } from './agreementTimeline';
import { dayBuckets, type DayBuckets } from './dayBuckets';
import { depthByHandOff, type DepthFigures } from './depth';
import { FollowUp, followUpColumns } from './followUpColumns';
import { lateByOwner, overdueLeads, type OverdueLead, type OwnerFigures } from './lateLeads';
import type { ReportMonth } from './reportMonth';
import { speedByHandOff, type SpeedFigures } from './speed';
import { dataTables } from './tables';

/** Weeks of hand-off that depth is shown for: a quarter, of which the last ones may still be within their window. */
const DEPTH_WEEKS = dataTables.depth.rows;

export interface FollowUpFigures {
  /** `null`: the log does not tell when leads were followed up. */
  readonly speed: {
    /** The agreement's own target, one a day of the month: the one in force on that day. */
    readonly targetMinutes: readonly number[];
    /** One a complete day of the month. */
    readonly days: readonly SpeedFigures[];
    readonly month: SpeedFigures;
    /** In the whole log, whenever handed off. */
    readonly overdueNow: number;
    /** The oldest of them; no more than the report has lines for. */
    readonly overdue: readonly OverdueLead[];
    readonly owners: readonly OwnerFigures[];
  } | null;
  /** `null`: the log does not tell attempts. */
  readonly depth: {
    /** In force on the last complete day. */
    readonly targetAttempts: number;
    /** One a week: the one in force on its first day. */
    readonly weekTargets: readonly number[];
    /** First day of the first of the weeks. */
    readonly firstDay: DayNumber;
    readonly weeks: readonly DepthFigures[];
    readonly whole: DepthFigures;
  } | null;
}

/** The span that is looked at. */
export interface FollowUpSpan {
  /** IANA name: in which days and weeks are meant. */
  readonly zone: string;
  readonly month: ReportMonth;
  /** Days of the month. */
  readonly days: DayBuckets;
  /** First instant after the last complete day. */
  readonly untilMs: number;
  readonly asOfMs: number;
  readonly weekStartsOn: Weekday;
}

/** Any of these columns tells how often sales tried. */
const ATTEMPT_FIELDS: readonly LeadField[] = ['attempts', 'calls', 'voicemails', 'emails'];

/**
 * Figures of what sales owes.
 *
 * @param leads as the log has them
 * @param clocks the leads, and once more those that were handed on to another owner
 */
export function followUpFigures(
  leads: Leads,
  clocks: Leads,
  fields: readonly LeadField[],
  timeline: AgreementTimeline,
  span: FollowUpSpan,
): FollowUpFigures {
  const owedClocks = owedLeads(clocks);
  const owed = clocks === leads ? owedClocks : owedLeads(leads);
  const hasAttempts = fields.some((field) => ATTEMPT_FIELDS.includes(field));
  return {
    speed: fields.includes('firstFollowUp') ? speedFigures(owedClocks, timeline, span) : null,
    depth: hasAttempts ? depthFigures(owed, timeline, span) : null,
  };
}

function speedFigures(
  leads: Leads,
  timeline: AgreementTimeline,
  { month, days, untilMs, asOfMs }: FollowUpSpan,
): FollowUpFigures['speed'] {
  const columns = followUpColumns(leads, timeline, asOfMs);
  const { parts, whole } = speedByHandOff(leads, columns, days, untilMs);
  return {
    targetMinutes: Array.from(
      { length: days.count },
      (_day, index) => agreementOn(timeline, days.firstDay + index).agreement.responseTargetMinutes,
    ),
    days: parts.slice(0, month.completeDays),
    month: whole,
    overdueNow: countOf(columns.state, FollowUp.overdue),
    overdue: overdueLeads(leads, columns, asOfMs, dataTables.overdue.rows),
    owners: lateByOwner(leads, columns, days.starts[0]!, untilMs),
  };
}

function depthFigures(
  leads: Leads,
  timeline: AgreementTimeline,
  { month, zone, asOfMs, weekStartsOn }: FollowUpSpan,
): FollowUpFigures['depth'] {
  const intoWeek = (weekday(month.lastCompleteDay) - weekStartsOn + 7) % 7;
  const firstDay = month.lastCompleteDay - intoWeek - 7 * (DEPTH_WEEKS - 1);
  const { parts, whole } = depthByHandOff(leads, timeline, dayBuckets(zone, firstDay, 7, DEPTH_WEEKS), asOfMs);
  const targetOn = (day: DayNumber): number => agreementOn(timeline, day).agreement.depthTargetAttempts;
  return {
    targetAttempts: targetOn(month.lastCompleteDay),
    weekTargets: parts.map((_week, index) => targetOn(firstDay + 7 * index)),
    firstDay,
    weeks: parts,
    whole,
  };
}

function countOf(states: Uint8Array, wanted: number): number {
  let count = 0;
  for (let lead = 0; lead < states.length; lead += 1) if (states[lead] === wanted) count += 1;
  return count;
}
