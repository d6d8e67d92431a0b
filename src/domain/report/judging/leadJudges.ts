/** Which agreement judges each lead, told by comparing instants, so that no lead costs a look into the calendar. */
import { timelineStarts, type AgreementTimeline, type TimedAgreement } from './agreementTimeline';

/** Index into the timeline, one a lead. */
export type LeadJudges = Uint16Array;

/**
 * Finds the agreement in force at each instant.
 *
 * @param instants epoch milliseconds, such as hand-offs; the first agreement judges what is NaN
 * @example leadJudges([first, second], leads.handedOffAt)[0] // 1: handed off when the second was in force
 */
export function leadJudges(timeline: AgreementTimeline, instants: Float64Array): LeadJudges {
  const judges = new Uint16Array(instants.length);
  if (timeline.length === 1) return judges;
  const starts = timelineStarts(timeline);
  for (let lead = 0; lead < instants.length; lead += 1) judges[lead] = judgeAt(starts, instants[lead]!);
  return judges;
}

/**
 * The agreement in force at an instant, for few leads of many.
 *
 * @param starts as `timelineStarts` answers them
 * @param epochMs the first agreement judges NaN
 * @returns index into the timeline
 */
export function judgeAt(starts: Float64Array, epochMs: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= epochMs) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * What each agreement brings to the leads it judges, asked for by index into the timeline.
 *
 * @param make is asked once, and only for agreements that judge a lead: a history of many versions costs what its leads
 *   need
 */
export function byJudge<Value extends object>(
  timeline: AgreementTimeline,
  make: (entry: TimedAgreement) => Value,
): (judge: number) => Value {
  const made: Value[] = [];
  return (judge) => (made[judge] ??= make(timeline[judge]!));
}
