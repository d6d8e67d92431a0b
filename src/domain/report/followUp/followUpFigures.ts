/** What sales owes: speed and depth as finely as was chosen, and who is late. */
import { owedLeads } from '../../leads/leadGroups';
import type { LeadField, Leads } from '../../leads/leads';
import type { DayNumber, Weekday } from '../../time/calendarRules';
import { agreementOn, type AgreementTimeline } from '../judging/agreementTimeline';
import { dayBuckets, type DayBuckets } from './dayBuckets';
import { depthByHandOff, type DepthFigures } from './depthByHandOff';
import { followUpColumns, overdueOf } from './followUpColumns';
import { grainBuckets } from './grainBuckets';
import { lateByOwner, overdueLeads, type OverdueLead, type OwnerFigures } from './lateLeads';
import { packKeys, packSpans, spanBucket, type PackKey } from '../meetings/meetingPacks';
import type { Grain } from '../reportChoice';
import type { ReportMonth } from '../months/reportMonth';
import { speedByHandOff, type SpeedFigures } from './speedByHandOff';
import { dataTables } from '../tables';

/** One kind of figures by stretch of the hand-off. */
export interface ByHandOff<Figures> {
  readonly grain: Grain;
  /** First day of each stretch. */
  readonly firstDays: readonly DayNumber[];
  /** One a stretch: the target in force on its first day. */
  readonly targets: readonly number[];
  /** One a stretch that has begun. */
  readonly parts: readonly Figures[];
  /** Of the meetings' spans. */
  readonly packs: Readonly<Record<PackKey, Figures>>;
}

export interface FollowUpFigures {
  /** `null`: the log does not tell when leads were followed up. Targets are working minutes. */
  readonly speed:
    | (ByHandOff<SpeedFigures> & {
        /** Of the month shown. */
        readonly month: SpeedFigures;
        /** Of the latest month, whatever month is shown. */
        readonly latest: SpeedFigures;
        /** In force on the last complete day. */
        readonly targetMinutes: number;
        /** In the whole log, whenever handed off. */
        readonly overdueNow: number;
        /** The oldest of them; no more than the report has lines for. */
        readonly overdue: readonly OverdueLead[];
        readonly owners: readonly OwnerFigures[];
      })
    | null;
  /** `null`: the log does not tell attempts. Never split by days: windows take weeks to end. */
  readonly depth:
    | (ByHandOff<DepthFigures> & {
        /** In force on the last complete day. */
        readonly targetAttempts: number;
        /** Of all stretches together. */
        readonly whole: DepthFigures;
      })
    | null;
}

/** The span that is looked at. */
interface FollowUpSpan {
  /** IANA name: in which days and weeks are meant. */
  readonly zone: string;
  readonly month: ReportMonth;
  /** Month of the last complete day. */
  readonly latest: ReportMonth;
  /** Days of the month. */
  readonly days: DayBuckets;
  /** First instant after the last complete day. */
  readonly untilMs: number;
  readonly asOfMs: number;
  readonly weekStartsOn: Weekday;
  readonly grain: Grain;
}

/** Any of these columns tells how often sales tried. */
const ATTEMPT_FIELDS: readonly LeadField[] = ['attempts', 'calls', 'voicemails', 'emails'];

/**
 * Figures of what sales owes.
 *
 * @param leads of the log, whether they are all of them or those that were delivered
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

function speedFigures(leads: Leads, timeline: AgreementTimeline, span: FollowUpSpan): FollowUpFigures['speed'] {
  const { zone, month, latest, days, untilMs, asOfMs, weekStartsOn, grain } = span;
  const columns = followUpColumns(leads, timeline, asOfMs);
  const overdue = overdueOf(columns);
  const stretches = grainBuckets(grain, zone, month, weekStartsOn);
  const targetOn = (day: DayNumber): number => agreementOn(timeline, day).agreement.responseTargetMinutes;
  const whole = (buckets: DayBuckets): SpeedFigures => speedByHandOff(leads, columns, buckets, untilMs).whole;
  const { parts } = speedByHandOff(leads, columns, stretches.buckets, untilMs);
  const ofMonth = whole(days);
  const latestDays = dayBuckets(zone, latest.firstDay, latest.completeDays, 1);
  return {
    grain,
    firstDays: stretches.firstDays,
    targets: stretches.firstDays.map(targetOn),
    parts: parts.filter((_part, index) => stretches.firstDays[index]! <= month.lastCompleteDay),
    packs: ofPacks(span, whole),
    month: ofMonth,
    latest:
      latest.firstDay === month.firstDay
        ? ofMonth
        : speedByHandOff(leads, columns, latestDays, latestDays.starts[1]!).whole,
    targetMinutes: targetOn(month.lastCompleteDay),
    overdueNow: overdue.length,
    overdue: overdueLeads(leads, columns, overdue, asOfMs, dataTables.overdue.rows),
    owners: lateByOwner(leads, columns, overdue, days.starts[0]!, untilMs),
  };
}

function depthFigures(leads: Leads, timeline: AgreementTimeline, span: FollowUpSpan): FollowUpFigures['depth'] {
  const { month, zone, asOfMs, weekStartsOn } = span;
  const grain = span.grain === 'day' ? 'week' : span.grain;
  const { firstDays, buckets } = grainBuckets(grain, zone, month, weekStartsOn);
  const { parts, whole } = depthByHandOff(leads, timeline, buckets, asOfMs);
  const targetOn = (day: DayNumber): number => agreementOn(timeline, day).agreement.depthTargetAttempts;
  return {
    grain,
    firstDays,
    targets: firstDays.map(targetOn),
    parts,
    packs: ofPacks(span, (bucket) => depthByHandOff(leads, timeline, bucket, asOfMs).whole),
    targetAttempts: targetOn(month.lastCompleteDay),
    whole,
  };
}

/** Figures of the closed week and the closed month. */
function ofPacks<Figures>(
  { zone, month, weekStartsOn }: FollowUpSpan,
  figuresOf: (buckets: DayBuckets) => Figures,
): Readonly<Record<PackKey, Figures>> {
  const spans = packSpans(month, weekStartsOn);
  const entries = packKeys.map((key) => [key, figuresOf(spanBucket(zone, spans[key]))] as const);
  return Object.fromEntries(entries) as Record<PackKey, Figures>;
}
