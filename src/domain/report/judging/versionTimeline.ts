/** Makes the timeline that judges leads and months out of the versions that were signed. */
import { agreementFromValues } from '../../agreement/agreementFromValues';
import { checkTerms } from '../../agreement/checkTerms';
import type { TermValues } from '../../agreement/termDeclaration';
import type { TermKey } from '../../agreement/terms';
import type { Version } from '../../agreement/versions/version';
import type { TimedAgreement } from './agreementTimeline';
import { reportTerms } from '../reportTerms';

/** Data, and how the tabs speak: nobody signs them, so they are always those of the working copy. */
const UNSIGNED = ['monthlyFigures', 'tabLanguage'] as const satisfies readonly TermKey[];

/** Values of the working copy that hold whatever version is in force. */
export const unsignedValues = (working: TermValues): TermValues =>
  Object.fromEntries(UNSIGNED.map((key) => [key, working[key] ?? null]));

interface VersionTimeline {
  /** By first day, ascending; none where nothing is signed. */
  readonly entries: readonly TimedAgreement[];
  /** Numbers of versions that no figures can be computed from: signed under rules that have changed since. */
  readonly unusable: readonly number[];
}

/**
 * The timeline of the versions that bind.
 *
 * @param binding as `bindingVersions` orders them
 * @param working values of the agreement tab as it is now, which may be broken
 */
export function versionTimeline(binding: readonly Version[], working: TermValues): VersionTimeline {
  const data = unsignedValues(working);
  const entries: TimedAgreement[] = [];
  const unusable: number[] = [];
  binding.forEach(({ number, effectiveDay, values: signed }, index) => {
    // Of two for the same day the later one holds, and the earlier one never did.
    if (binding[index + 1]?.effectiveDay === effectiveDay) return;
    const values = { ...signed, ...data };
    const agreement = agreementFromValues(values, checkTerms(values));
    if (agreement === null) unusable.push(number);
    else entries.push({ fromDay: effectiveDay, versionNumber: number, agreement, terms: reportTerms(values) });
  });
  return { entries, unusable };
}
