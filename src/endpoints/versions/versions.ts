/** What the sidebar asks of the agreement's versions: which there are, and in what way the agreement is to go on. */
import type { Issue } from '../../domain/issue';
import type { Platform } from '../../ports';
import type { Reply } from '../contract';
import { refused } from '../refused';
import { LOCK_WAIT_MILLISECONDS, underLock } from '../underLock';
import type { VersionsView } from './contract';
import { readVersionsOf, type VersionsReading } from './readVersionsOf';
import { isTendingNeeded, tendVersions } from './tendVersions';
import { viewOfVersions } from './viewOfVersions';

export function readVersions(platform: Platform): Reply<VersionsView> {
  const reading = readVersionsOf(platform);
  // Whoever may not write reads what is there; the next who may, puts it in order.
  if (!platform.workbook.canEdit() || !isTendingNeeded(platform, reading)) {
    return { ok: true, value: viewOfVersions(platform, reading) };
  }
  const tended = platform.withLock(LOCK_WAIT_MILLISECONDS, () => tendVersions(platform));
  return { ok: true, value: viewOfVersions(platform, tended === 'busy' ? reading : tended) };
}

/**
 * Changes agreement or history under the lock, from a state that is in order.
 *
 * @param work answers what is wrong, having changed nothing; or nothing, having done its part
 */
export function changeVersions(
  platform: Platform,
  work: (reading: VersionsReading) => readonly Issue[],
): Reply<VersionsView> {
  return underLock(platform, () => {
    const issues = work(tendVersions(platform));
    if (issues.length > 0) return refused(...issues);
    return { ok: true, value: viewOfVersions(platform, tendVersions(platform)) };
  });
}
