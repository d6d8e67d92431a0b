/** State and working minutes of every lead at the refresh's instant, in columns that all sections then read. */
import { leadState, type LeadState } from '../../followUp/leadState';
import type { Leads } from '../../leads/leads';
import { workingMinutes } from '../../time/workingTime';
import type { AgreementTimeline } from '../judging/agreementTimeline';
import { byJudge, leadJudges } from '../judging/leadJudges';
import { targetMinutesOf, typeRules } from '../judging/typeRules';
import { workingTimes } from '../judging/workingTimes';

/** What a state column holds. */
export const FollowUp = {
  /** No clock runs: the type does not ask for sales, or the lead is not handed off (yet). */
  none: 0,
  met: 1,
  late: 2,
  overdue: 3,
  atRisk: 4,
  waiting: 5,
  /** The first follow-up lies before the hand-off: listed as an issue, in no measure. */
  impossible: 6,
} as const;

export interface FollowUpColumns {
  readonly state: Uint8Array;
  /** Working minutes from hand-off to first follow-up, or to now where there is none; NaN without a clock. */
  readonly minutes: Float64Array;
  /** Working minutes within which a follow-up was owed; NaN without a clock. */
  readonly targetMinutes: Float64Array;
}

const CODES: Readonly<Record<LeadState, number>> = {
  met: FollowUp.met,
  late: FollowUp.late,
  overdue: FollowUp.overdue,
  'at risk': FollowUp.atRisk,
  waiting: FollowUp.waiting,
};

/** Leads that wait past their target, in the whole log. */
export function overdueOf({ state }: FollowUpColumns): number[] {
  const overdue: number[] = [];
  for (let lead = 0; lead < state.length; lead += 1) if (state[lead] === FollowUp.overdue) overdue.push(lead);
  return overdue;
}

/**
 * Judges each lead as `LEAD_STATE` does, by the agreement in force when it was handed off.
 *
 * @param asOfMs epoch milliseconds; what happened later counts as not yet made
 */
export function followUpColumns(leads: Leads, timeline: AgreementTimeline, asOfMs: number): FollowUpColumns {
  const state = new Uint8Array(leads.count);
  const minutes = new Float64Array(leads.count).fill(NaN);
  const targetMinutes = new Float64Array(leads.count).fill(NaN);
  const judges = leadJudges(timeline, leads.handedOffAt);
  const rulesOf = byJudge(timeline, ({ agreement }) => typeRules(leads, agreement));
  const times = workingTimes(timeline, judges, leads.handedOffAt, asOfMs);
  for (let lead = 0; lead < leads.count; lead += 1) {
    const handedOffAt = leads.handedOffAt[lead]!;
    const judge = judges[lead]!;
    const target = targetMinutesOf(rulesOf(judge), leads.typeIndex[lead]!);
    if (!(target >= 0 && handedOffAt <= asOfMs)) continue;
    targetMinutes[lead] = target;
    const followedUpAt = leads.firstFollowUpAt[lead]!;
    if (followedUpAt < handedOffAt) {
      state[lead] = FollowUp.impossible;
      continue;
    }
    const isFollowedUp = followedUpAt <= asOfMs;
    const spent = workingMinutes(times[judge]!, handedOffAt, isFollowedUp ? followedUpAt : asOfMs);
    minutes[lead] = spent;
    state[lead] = CODES[leadState(spent, target, isFollowedUp)];
  }
  return { state, minutes, targetMinutes };
}
