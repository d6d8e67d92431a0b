/** What sales owes: speed by day, depth by week, and who is late. */
import type { Agreement } from '../agreement/agreement';
import { owedLeads } from '../leads/leadGroups';
import type { LeadField, Leads } from '../leads/leads';
import type { DayNumber, Weekday } from '../time/calendarRules';
import { weekday } from '../time/civilDay';
import { compileWorkingTime } from '../time/workingTime';
import { dayBuckets, type DayBuckets } from './dayBuckets';
import { depthByHandOff, type DepthFigures } from './depth';
import { FollowUp, followUpColumns } from './followUpColumns';
import { lateByOwner, overdueLeads, type OverdueLead, type OwnerFigures } from './lateLeads';
import type { ReportMonth } from './reportMonth';
import { speedByHandOff, type SpeedFigures } from './speed';
import { typeRules, type TypeRules } from './typeRules';
import { dataTables } from './tables';

/** Weeks of hand-off that depth is shown for: a quarter, of which the last ones may still be within their window. */
const DEPTH_WEEKS = dataTables.depth.rows;

export interface FollowUpFigures {
  /** `null`: the log does not tell when leads were followed up. */
  readonly speed: {
    readonly targetMinutes: number;
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
    readonly targetAttempts: number;
    /** First day of the first of the weeks. */
    readonly firstDay: DayNumber;
    readonly weeks: readonly DepthFigures[];
    readonly whole: DepthFigures;
  } | null;
}

/** The span that is looked at. */
export interface FollowUpSpan {
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
  agreement: Agreement,
  span: FollowUpSpan,
): FollowUpFigures {
  const owedClocks = owedLeads(clocks);
  const owed = clocks === leads ? owedClocks : owedLeads(leads);
  const hasAttempts = fields.some((field) => ATTEMPT_FIELDS.includes(field));
  return {
    speed: fields.includes('firstFollowUp')
      ? speedFigures(owedClocks, agreement, typeRules(owedClocks, agreement), span)
      : null,
    depth: hasAttempts ? depthFigures(owed, agreement, typeRules(owed, agreement), span) : null,
  };
}

function speedFigures(
  leads: Leads,
  agreement: Agreement,
  rules: TypeRules,
  { month, days, untilMs, asOfMs }: FollowUpSpan,
): FollowUpFigures['speed'] {
  const time = compileWorkingTime(agreement.calendar, earliest(leads.handedOffAt, asOfMs), asOfMs);
  const columns = followUpColumns(leads, rules, time, asOfMs);
  const { parts, whole } = speedByHandOff(leads, columns, days, untilMs);
  return {
    targetMinutes: agreement.responseTargetMinutes,
    days: parts.slice(0, month.completeDays),
    month: whole,
    overdueNow: countOf(columns.state, FollowUp.overdue),
    overdue: overdueLeads(leads, columns, rules, asOfMs, dataTables.overdue.rows),
    owners: lateByOwner(leads, columns, days.starts[0]!, untilMs),
  };
}

function depthFigures(
  leads: Leads,
  agreement: Agreement,
  rules: TypeRules,
  { month, asOfMs, weekStartsOn }: FollowUpSpan,
): FollowUpFigures['depth'] {
  const zone = agreement.calendar.timeZone;
  const intoWeek = (weekday(month.lastCompleteDay) - weekStartsOn + 7) % 7;
  const firstDay = month.lastCompleteDay - intoWeek - 7 * (DEPTH_WEEKS - 1);
  const window = { zone, days: agreement.depthWindowDays, asOfMs };
  const { parts, whole } = depthByHandOff(leads, rules, dayBuckets(zone, firstDay, 7, DEPTH_WEEKS), window);
  return { targetAttempts: agreement.depthTargetAttempts, firstDay, weeks: parts, whole };
}

function earliest(instants: Float64Array, asOfMs: number): number {
  let first = asOfMs;
  // By index: iterating over a typed array costs ten times as much the first time.
  for (let lead = 0; lead < instants.length; lead += 1) if (instants[lead]! < first) first = instants[lead]!;
  return first;
}

function countOf(states: Uint8Array, wanted: number): number {
  let count = 0;
  for (let lead = 0; lead < states.length; lead += 1) if (states[lead] === wanted) count += 1;
  return count;
}
