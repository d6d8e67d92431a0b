/** Where a lead stands with its response target at a given moment. */

export type LeadState = 'met' | 'late' | 'overdue' | 'at risk' | 'waiting';

/**
 * @param usedMinutes working minutes from hand-off to first follow-up, or until now while there is none
 * @param targetMinutes exactly on target is met
 * @returns while not followed up: `overdue` past the target, `at risk` from 80 % of it on, else `waiting`
 * @example leadState(48, 60, false) // 'at risk'
 */
export function leadState(usedMinutes: number, targetMinutes: number, isFollowedUp: boolean): LeadState {
  if (isFollowedUp) return usedMinutes <= targetMinutes ? 'met' : 'late';
  if (usedMinutes > targetMinutes) return 'overdue';
  // In whole numbers, since 80 % of most targets has no exact binary fraction.
  return usedMinutes * 5 >= targetMinutes * 4 ? 'at risk' : 'waiting';
}
