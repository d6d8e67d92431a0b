/** What the time trigger does: refresh, or, where somebody else has taken over, make an end of itself. */
import type { Platform } from '../ports';
import { refresh, type RefreshOutcome } from './refresh';
import { isMine, readFileSchedule, removeOwnTriggers } from './schedule';

/**
 * One night's run.
 *
 * @returns `'notMine'` where somebody else has taken over, or the nightly refresh was removed: the trigger is gone then
 */
export function runNightly(platform: Platform): RefreshOutcome | 'busy' | 'notMine' {
  const schedule = readFileSchedule(platform);
  if (schedule !== null && isMine(platform, schedule)) return refresh(platform);
  removeOwnTriggers(platform);
  return 'notMine';
}
