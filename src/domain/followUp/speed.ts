/** Speed of follow-up over many leads: how long those followed up had to wait, and how many stand in which state. */
import { type WorkingTime, workingMinutes } from '../time/workingTime';
import { type LeadState, leadState } from './leadState';

/** One entry a lead, epoch milliseconds. */
interface HandOffs {
  readonly handedOffAt: ArrayLike<number>;
  /** Infinity, or NaN, while there is none. */
  readonly firstFollowUpAt: ArrayLike<number>;
  /** Working minutes; below 0 or NaN where none is agreed: such a lead has no state. */
  readonly targetMinutes: ArrayLike<number>;
}

export interface Speed {
  /** Leads handed off by then. */
  readonly handedOff: number;
  /** Working minutes of each lead followed up by then. */
  readonly minutes: Float64Array;
  /** Leads with a target, by state. */
  readonly states: Readonly<Record<LeadState, number>>;
}

/**
 * Measures follow-up as it stood at `asOf`: what came later is not seen. A follow-up before hand-off counts as
 * handed off and nothing else, since nobody knows how long that lead waited.
 */
export function followUpSpeed(leads: HandOffs, asOf: number, time: WorkingTime): Speed {
  const { handedOffAt, firstFollowUpAt, targetMinutes } = leads;
  const states = { met: 0, late: 0, overdue: 0, 'at risk': 0, waiting: 0 };
  const minutes = new Float64Array(handedOffAt.length);
  let followedUp = 0;
  let handedOff = 0;
  for (let lead = 0; lead < handedOffAt.length; lead += 1) {
    const from = handedOffAt[lead]!;
    if (from > asOf) continue;
    handedOff += 1;
    const followUp = firstFollowUpAt[lead]!;
    if (followUp < from) continue;
    const isFollowedUp = followUp <= asOf;
    const target = targetMinutes[lead]!;
    if (!isFollowedUp && !(target >= 0)) continue;
    const used = workingMinutes(time, from, isFollowedUp ? followUp : asOf);
    if (isFollowedUp) minutes[followedUp++] = used;
    if (target >= 0) states[leadState(used, target, isFollowedUp)] += 1;
  }
  return { handedOff, minutes: minutes.subarray(0, followedUp), states };
}

/**
 * Part of leads followed up in time, among those of which it is known.
 *
 * @returns met ÷ (met + late + overdue); NaN where there is none of them
 */
export const metRate = ({ met, late, overdue }: Speed['states']): number => met / (met + late + overdue);
