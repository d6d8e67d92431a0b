/** What sales can work against what marketing plans to hand over. */
import { capacity } from '../planning/capacity';
import type { TimedAgreement } from './judging/agreementTimeline';

export interface CapacityFigures {
  /** Leads a month that the people in sales can work properly; `null`: a term it needs is not agreed. */
  readonly leads: number | null;
  /** Leads a month that ask for sales, as promised; `null`: no type has a goal. */
  readonly planned: number | null;
}

/** Leads a month, as agreed. */
export function capacityFigures({ agreement, terms }: TimedAgreement): CapacityFigures {
  const { depthTargetAttempts, leadTypes } = agreement;
  const { reps, hoursPerDay, daysPerMonth, minutesPerAttempt } = terms.capacity;
  const isKnown = reps !== null && hoursPerDay !== null && daysPerMonth !== null && minutesPerAttempt !== null;
  const asking = leadTypes.filter(({ asksForSales, monthlyGoal }) => asksForSales && monthlyGoal !== null);
  return {
    leads: isKnown ? capacity(reps, hoursPerDay, daysPerMonth, depthTargetAttempts, minutesPerAttempt) : null,
    planned: asking.length > 0 ? asking.reduce((total, { monthlyGoal }) => total + monthlyGoal!, 0) : null,
  };
}
