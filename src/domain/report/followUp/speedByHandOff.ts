/** Speed of follow-up of groups of leads: how long sales took, and how often within the target. */
import type { Leads } from '../../leads/leads';
import { percentile } from '../../numbers/percentile';
import { mean } from '../../numbers/sum';
import { bucketOf, type DayBuckets } from './dayBuckets';
import { FollowUp, type FollowUpColumns } from './followUpColumns';
import { leadsWithin } from '../leadsWithin';

/** Of the leads handed off in one stretch of time. Unknown is `null`: nobody was followed up, nobody was due. */
export interface SpeedFigures {
  /** All leads whose clock was started, those with a follow-up before the hand-off included. */
  readonly handedOff: number;
  readonly met: number;
  readonly late: number;
  readonly overdue: number;
  readonly atRisk: number;
  readonly waiting: number;
  /** Working minutes, over met and late. */
  readonly meanMinutes: number | null;
  readonly medianMinutes: number | null;
  /** 9 of 10 were followed up within it. */
  readonly p90Minutes: number | null;
  /** met ÷ those due. */
  readonly metRate: number | null;
}

/** Leads whose time is up, one way or the other. */
export const leadsDue = ({ met, late, overdue }: Pick<SpeedFigures, 'met' | 'late' | 'overdue'>): number =>
  met + late + overdue;

/**
 * Speed by stretch of the hand-off, and of all of them together.
 *
 * @param untilMs epoch milliseconds; leads handed off from then on are left to the next refresh
 */
export function speedByHandOff(
  leads: Leads,
  columns: FollowUpColumns,
  buckets: DayBuckets,
  untilMs: number,
): { readonly parts: readonly SpeedFigures[]; readonly whole: SpeedFigures } {
  const counts = Array.from({ length: buckets.count }, () => new Int32Array(FollowUp.impossible + 1));
  const total = new Int32Array(FollowUp.impossible + 1);
  const minutes = Array.from(counts, (): number[] => []);
  const all: number[] = [];
  const endMs = Math.min(untilMs, buckets.starts[buckets.count]!);
  for (const lead of leadsWithin(leads.handedOffAt, buckets.starts[0]!, endMs)) {
    const state = columns.state[lead]!;
    if (state === FollowUp.none) continue;
    const bucket = bucketOf(buckets, leads.handedOffAt[lead]!);
    counts[bucket]![state]! += 1;
    total[state]! += 1;
    if (state !== FollowUp.met && state !== FollowUp.late) continue;
    minutes[bucket]!.push(columns.minutes[lead]!);
    all.push(columns.minutes[lead]!);
  }
  return { parts: counts.map((count, bucket) => figuresOf(count, minutes[bucket]!)), whole: figuresOf(total, all) };
}

function figuresOf(counts: Int32Array, minutes: readonly number[]): SpeedFigures {
  const [, met = 0, late = 0, overdue = 0, atRisk = 0, waiting = 0, impossible = 0] = counts;
  const due = leadsDue({ met, late, overdue });
  const isKnown = minutes.length > 0;
  return {
    handedOff: due + atRisk + waiting + impossible,
    met,
    late,
    overdue,
    atRisk,
    waiting,
    meanMinutes: isKnown ? mean(minutes) : null,
    medianMinutes: isKnown ? percentile(minutes, 0.5) : null,
    p90Minutes: isKnown ? percentile(minutes, 0.9) : null,
    metRate: due > 0 ? met / due : null,
  };
}
