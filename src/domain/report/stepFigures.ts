/** Steps that the agreement sets for sales: the target in force, the next one and its date, and what is measured. */
import type { Leads } from '../leads/leads';
import { targetInForce, type DatedTarget, type TargetMode } from '../planning/targetInForce';
import type { DayNumber } from '../time/calendarRules';
import { leadsWithin } from './leadsWithin';
import { measured, type Measured } from './months/monthlyLog';

export type StepKey = 'proposalRate' | 'salesCycle';

export interface StepFigures {
  readonly key: StepKey;
  /** In force on the last complete day; before the first date the first. */
  readonly target: number;
  readonly measured: Measured;
  /** `null`: the last step is reached. */
  readonly next: DatedTarget | null;
}

export interface StepTerms {
  readonly mode: TargetMode;
  /** Ascending by day; none: nothing is agreed. */
  readonly proposalRate: readonly DatedTarget[];
  readonly salesCycle: readonly DatedTarget[];
}

/**
 * Figures of the steps that are agreed.
 *
 * @param on the last complete day
 */
export function stepFigures(
  terms: StepTerms,
  on: DayNumber,
  measuredRates: Readonly<Record<StepKey, Measured>>,
): StepFigures[] {
  return (['proposalRate', 'salesCycle'] as const).flatMap((key) => {
    const targets = terms[key];
    if (targets.length === 0) return [];
    return [
      {
        key,
        target: targetInForce(targets, on, terms.mode),
        measured: measuredRates[key],
        next: targets.find(({ day }) => day > on) ?? null,
      },
    ];
  });
}

/**
 * Customers of the leads to which a proposal was made.
 *
 * @param fromMs first instant of the span in which it was made
 * @param untilMs first instant after it
 * @param asOfMs wins after it are not seen
 */
export function proposalCloseRate(leads: Leads, fromMs: number, untilMs: number, asOfMs: number): Measured {
  const proposals = leadsWithin(leads.proposalAt, fromMs, untilMs);
  const customers = proposals.filter((lead) => leads.wonAt[lead]! <= asOfMs);
  return measured(customers.length, proposals.length);
}
