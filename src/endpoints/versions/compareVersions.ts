/** Compares two versions, or one with the working copy. */
import { refusal, type Refusal } from '../../domain/agreement/refusal';
import type { TermValues } from '../../domain/agreement/termDeclaration';
import { compareValues } from '../../domain/agreement/versions/compareValues';
import type { DayNumber } from '../../domain/time/calendarRules';
import { isoDay } from '../../domain/time/civilDay';
import type { Platform } from '../../ports';
import type { Reply } from '../contract';
import { refused } from '../refused';
import { partsOf } from '../request';
import type { ComparisonView } from './contract';
import { readVersionsOf, type VersionsReading } from './readVersionsOf';

/** @param request `null` is the working copy */
export function compareVersions(
  platform: Platform,
  request: { readonly from: number | null; readonly to: number | null },
): Reply<ComparisonView> {
  const { from, to } = partsOf(request);
  if (!isChoice(from) || !isChoice(to)) return refused(refusal('badRequest'));
  const reading = readVersionsOf(platform);
  const [earlier, later] = [sideOf(reading, from), sideOf(reading, to)];
  if ('code' in earlier) return refused(earlier);
  if ('code' in later) return refused(later);
  // Whichever way about somebody compares, it is the newer one whose day is still of interest.
  const newer = to === null || (from !== null && to > from) ? later : earlier;
  return {
    ok: true,
    value: {
      from,
      to,
      effectiveOn: newer.effectiveDay === null ? null : isoDay(newer.effectiveDay),
      sections: compareValues(earlier.values, later.values, reading.wording.fold),
    },
  };
}

const isChoice = (value: unknown): value is number | null => value === null || typeof value === 'number';

interface ComparedSide {
  readonly values: TermValues;
  readonly effectiveDay: DayNumber | null;
}

function sideOf({ hasTab, agreement, draft, history }: VersionsReading, number: number | null): ComparedSide | Refusal {
  if (number === null) {
    if (!hasTab) return refusal('noAgreement');
    return { values: agreement.values, effectiveDay: draft?.record?.effectiveDay ?? null };
  }
  const version = history.versions.find((one) => one.number === number);
  if (version === undefined) return refusal('noVersion', { version: number });
  return version.isDamaged ? refusal('versionDamaged', { version: number }) : version;
}
