/** Depth of follow-up: attempts on leads that were not reached, once sales had its days for them. */
import { windowEnd } from '../../followUp/depth';
import type { Leads } from '../../leads/leads';
import { DAY_MS } from '../../time/civilDay';
import { timelineStarts, type AgreementTimeline } from '../judging/agreementTimeline';
import { bucketOf, type DayBuckets } from './dayBuckets';
import { byJudge, judgeAt } from '../judging/leadJudges';
import { leadsWithin } from '../leadsWithin';
import { targetMinutesOf, typeRules } from '../judging/typeRules';

/** Of the leads handed off in one stretch of time. */
export interface DepthFigures {
  /** Leads not reached whose window has ended. */
  readonly notReached: number;
  readonly attempts: number;
  /** `null` where there is no such lead. */
  readonly meanAttempts: number | null;
}

/**
 * Depth by stretch of the hand-off, and of all of them together. A blank count of attempts is none. Who is owed
 * attempts, and for how many days, says the agreement in force on the day of the hand-off.
 *
 * @param asOfMs epoch milliseconds; windows that end later are left out
 */
export function depthByHandOff(
  leads: Leads,
  timeline: AgreementTimeline,
  buckets: DayBuckets,
  asOfMs: number,
): { readonly parts: readonly DepthFigures[]; readonly whole: DepthFigures } {
  const notReached = new Int32Array(buckets.count);
  const attempts = new Float64Array(buckets.count);
  const starts = timelineStarts(timeline);
  const rulesOf = byJudge(timeline, ({ agreement }) => typeRules(leads, agreement));
  for (const lead of leadsWithin(leads.handedOffAt, buckets.starts[0]!, buckets.starts[buckets.count]!)) {
    if (leads.reached[lead] === 1) continue;
    const handedOffAt = leads.handedOffAt[lead]!;
    const judge = judgeAt(starts, handedOffAt);
    if (Number.isNaN(targetMinutesOf(rulesOf(judge), leads.typeIndex[lead]!))) continue;
    const { calendar, depthWindowDays } = timeline[judge]!.agreement;
    if (!hasEnded(calendar.timeZone, depthWindowDays, handedOffAt, asOfMs)) continue;
    const bucket = bucketOf(buckets, handedOffAt);
    notReached[bucket]! += 1;
    attempts[bucket]! += leads.attempts[lead]! || 0;
  }
  const parts = Array.from(notReached, (count, bucket) => figuresOf(count, attempts[bucket]!));
  const sum = (values: Iterable<number>): number => Array.from(values).reduce((total, value) => total + value, 0);
  return { parts, whole: figuresOf(sum(notReached), sum(attempts)) };
}

/** A window ends so many days after hand-off, at the same local time. */
function hasEnded(zone: string, days: number, handedOffAt: number, asOfMs: number): boolean {
  const roughEnd = handedOffAt + days * DAY_MS;
  // The calendar is asked only where a change of clocks between the two could decide.
  if (Math.abs(roughEnd - asOfMs) > DAY_MS) return roughEnd < asOfMs;
  return windowEnd(handedOffAt, days, zone) <= asOfMs;
}

const figuresOf = (notReached: number, attempts: number): DepthFigures => ({
  notReached,
  attempts,
  meanAttempts: notReached > 0 ? attempts / notReached : null,
});
