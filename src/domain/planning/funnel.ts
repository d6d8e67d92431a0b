/** The funnel from the goal back up: how many must enter each stage. */
import { roundNeedUp } from '../numbers/rounding';

/**
 * @param goal wanted at the bottom
 * @param rates from the top, each the part of a stage that reaches the next, above 0
 * @returns one count more than rates, from the top; each the goal divided by all rates below it, rounded up
 * @example funnel(11, [0.02, 0.2, 0.5, 0.25]) // [22000, 440, 88, 44, 11]
 */
export function funnel(goal: number, rates: readonly number[]): number[] {
  const counts = [goal];
  for (const rate of [...rates].reverse()) counts.unshift(counts[0]! / rate);
  return counts.map(roundNeedUp);
}
