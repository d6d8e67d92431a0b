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
  for (let lead = 0; lead < instants.length; lead += 1) {
    const at = instants[lead]!;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    judges[lead] = low;
  }
  return judges;
}

/**
 * What each agreement brings to the leads it judges, by index into the timeline.
 *
 * @param make is asked only for agreements that judge a lead: a history of many versions costs what its leads need
 */
export function byJudge<Value>(
  timeline: AgreementTimeline,
  judges: LeadJudges,
  make: (entry: TimedAgreement, index: number) => Value,
): readonly (Value | undefined)[] {
  const isAsked = new Uint8Array(timeline.length);
  for (let lead = 0; lead < judges.length; lead += 1) isAsked[judges[lead]!] = 1;
  return timeline.map((entry, index) => (isAsked[index] === 1 ? make(entry, index) : undefined));
}
