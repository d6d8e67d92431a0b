/** Lets one run at a time change the file. */
import { PlatformError } from '../ports';
import { attempt } from './guarded';

/**
 * Runs `work` under the file's lock.
 *
 * Written cells are sent before the lock is let go, so that the next run reads them; a failure of that must not hide
 * what `work` itself threw.
 *
 * @returns what `work` answers, or `'busy'` where another run holds the lock all that time
 */
export function withLock<Result>(waitMilliseconds: number, work: () => Result): Result | 'busy' {
  const lock = attempt('lock', () => LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null);
  if (lock === null) throw new PlatformError('lock', 'this run belongs to no spreadsheet');
  if (!attempt('lock', () => lock.tryLock(waitMilliseconds))) return 'busy';
  let result: Result;
  try {
    result = work();
  } catch (reason) {
    release(lock);
    throw reason;
  }
  try {
    attempt('flush', () => SpreadsheetApp.flush());
  } finally {
    release(lock);
  }
  return result;
}

/** The platform lets the lock go when the run ends; that it cannot be let go now is no reason to fail. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {
    // Nothing was lost.
  }
}
