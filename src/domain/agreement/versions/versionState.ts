/** What has become of each version by a day. */
import type { DayNumber } from '../../time/calendarRules';
import { parseIsoDay } from '../../time/civilDay';
import type { Version, VersionState } from './version';

/**
 * The state of a version.
 *
 * @param binding as `bindingVersions` orders them; a version that is not among them binds nobody
 */
export function versionState(version: Version, binding: readonly Version[], today: DayNumber): VersionState {
  const place = binding.indexOf(version);
  if (place < 0) return 'draft';
  const asked = Math.max(today, version.effectiveDay);
  if (binding.slice(place + 1).some(({ effectiveDay }) => effectiveDay <= asked)) return 'superseded';
  const lastDay = lastDayOf(version);
  return lastDay !== null && lastDay < today ? 'expired' : 'signed';
}

/**
 * The word in the version's cells. `SLA_TERM` takes of two versions for the same day the one that stands further down,
 * and people sort: one that was replaced before it ever held must not be found.
 */
export function cellState(version: Version, binding: readonly Version[], today: DayNumber): VersionState {
  const next = binding[binding.indexOf(version) + 1];
  const isReplaced = binding.includes(version) && next?.effectiveDay === version.effectiveDay;
  return isReplaced ? 'draft' : versionState(version, binding, today);
}

/** Last day of the agreed period; `null`: none is agreed. */
export function lastDayOf({ values }: Pick<Version, 'values'>): DayNumber | null {
  const endsOn = values['endsOn'];
  return typeof endsOn === 'string' ? parseIsoDay(endsOn) : null;
}
