/** Changes the file for the sidebar: for one run at a time, and only for somebody who may edit. */
import { refusal } from '../domain/agreement/refusal';
import type { Platform } from '../ports';
import type { Reply } from './contract';
import { refused } from './refused';

/** How long a save waits for a refresh or another save; the sidebar shows meanwhile that it is busy. */
export const LOCK_WAIT_MILLISECONDS = 10_000;

/**
 * Does what changes the file.
 *
 * @returns what `work` answers; or, with nothing done, `readOnly` or `busy`
 */
export function underLock<Value>(platform: Platform, work: () => Reply<Value>): Reply<Value> {
  if (!platform.workbook.canEdit()) return refused(refusal('readOnly'));
  const reply = platform.withLock(LOCK_WAIT_MILLISECONDS, work);
  return reply === 'busy' ? refused(refusal('busy')) : reply;
}
