/** Working time of each agreement of a timeline, compiled once a calendar: most versions leave the hours as they were. */
import { compileWorkingTime, type WorkingTime } from '../../time/workingTime';
import type { AgreementTimeline } from './agreementTimeline';
import type { LeadJudges } from './leadJudges';

/**
 * Working times by index into the timeline, for those that judge a lead.
 *
 * @param instants when each lead's clock starts, epoch milliseconds
 * @param asOfMs the last instant that is asked about
 */
export function workingTimes(
  timeline: AgreementTimeline,
  judges: LeadJudges,
  instants: Float64Array,
  asOfMs: number,
): readonly (WorkingTime | undefined)[] {
  const earliest = new Float64Array(timeline.length).fill(Infinity);
  // By index: iterating over a typed array costs ten times as much the first time.
  for (let lead = 0; lead < instants.length; lead += 1) {
    const judge = judges[lead]!;
    if (instants[lead]! < earliest[judge]!) earliest[judge] = instants[lead]!;
  }
  const compiled = new Map<string, WorkingTime>();
  // The first agreement with these hours also has the earliest of their leads.
  return timeline.map(({ agreement: { calendar } }, index) => {
    if (earliest[index]! > asOfMs) return undefined;
    const key = JSON.stringify(calendar);
    const time = compiled.get(key) ?? compileWorkingTime(calendar, earliest[index]!, asOfMs);
    compiled.set(key, time);
    return time;
  });
}
