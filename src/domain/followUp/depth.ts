/** Depth of follow-up: how often sales tried the leads it never reached. */
import { DAY_MS } from '../time/civilDay';
import { fromLocal, toLocal } from '../time/zone';
import { mean } from '../numbers/sum';

/**
 * The end of a lead's window: so many days later, at the same time on the clock.
 *
 * @param handedOffAt epoch milliseconds
 * @returns epoch milliseconds
 */
export const windowEnd = (handedOffAt: number, windowDays: number, zone: string): number =>
  fromLocal(zone, toLocal(zone, handedOffAt) + windowDays * DAY_MS);

/**
 * Mean attempts of leads not reached. Whoever was reached needs no further attempt, and is left out.
 *
 * @param reached 1 where a conversation took place
 * @param isOver whether a lead's window has ended: until then more attempts may come
 * @returns NaN where there is no such lead
 */
export function meanAttempts(
  attempts: ArrayLike<number>,
  reached: ArrayLike<number>,
  isOver: (lead: number) => boolean,
): number {
  const counted: number[] = [];
  for (let lead = 0; lead < attempts.length; lead += 1) {
    if (reached[lead] !== 1 && isOver(lead)) counted.push(attempts[lead]!);
  }
  return mean(counted);
}
