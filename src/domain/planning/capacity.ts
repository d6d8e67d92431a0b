/** How many leads the people in sales can work properly. */
import { roundCapacityDown } from '../numbers/rounding';

/**
 * @param hoursPerDay of each rep, for marketing's leads
 * @param attemptsPerLead above 0
 * @param minutesPerAttempt above 0
 * @returns leads, a whole number, rounded down
 * @example capacity(4, 4, 21, 12, 5) // 336
 */
export const capacity = (
  reps: number,
  hoursPerDay: number,
  days: number,
  attemptsPerLead: number,
  minutesPerAttempt: number,
): number => roundCapacityDown((reps * hoursPerDay * 60 * days) / (attemptsPerLead * minutesPerAttempt));
