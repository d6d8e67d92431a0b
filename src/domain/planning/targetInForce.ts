/** Targets that change over time: held until the next date, or moved in a straight line between dates. */
import type { DayNumber } from '../time/calendarRules';

export interface DatedTarget {
  readonly day: DayNumber;
  readonly target: number;
}

export const TARGET_MODES = ['step', 'linear'] as const;

export type TargetMode = (typeof TARGET_MODES)[number];

/**
 * The target on a day: before the first date the first, after the last the last.
 *
 * @param targets ascending by day, no day twice, at least one
 * @example targetInForce([{ day: 0, target: 10 }, { day: 10, target: 20 }], 5, 'linear') // 15
 */
export function targetInForce(targets: readonly DatedTarget[], day: DayNumber, mode: TargetMode): number {
  let low = 0;
  let high = targets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (targets[middle]!.day <= day) low = middle;
    else high = middle - 1;
  }
  const last = targets[low]!;
  const next = targets[low + 1];
  if (mode === 'step' || !next || day <= last.day) return last.target;
  return last.target + ((next.target - last.target) * (day - last.day)) / (next.day - last.day);
}
