/** How it stands with the agreement on a day: which version is in force, what comes next, and whether the tab says more. */
import { isSigned, versionInForce, type Version } from '../../agreement/versions/version';
import { lastDayOf } from '../../agreement/versions/versionState';
import type { DayNumber } from '../../time/calendarRules';

interface NumberedDay {
  readonly number: number;
  readonly day: DayNumber;
}

export interface AgreementStanding {
  /** The version that judges the day, and since when; a day still to come: the first version, which judges earlier days too. */
  readonly inForce: (NumberedDay & { readonly hasBegun: boolean }) | null;
  /** Last day of its period, where that is over: judging goes on by it. */
  readonly endedOn: DayNumber | null;
  /** Signed, and in force from a later day. */
  readonly next: NumberedDay | null;
  /** Number that the working copy would be signed as; `null`: it is what was signed last. */
  readonly draftNumber: number | null;
  /** False: somebody deleted the agreement tab. */
  readonly hasTab: boolean;
  /** Numbers of versions that serve nothing: their record was changed, or no figures can be computed from it. */
  readonly withoutEffect: readonly number[];
}

/** What the standing is told from. */
interface StandingSource {
  /** All that the history holds. */
  readonly versions: readonly Version[];
  /** Those that bind, as `bindingVersions` orders them, and that figures can be computed from. */
  readonly binding: readonly Version[];
  /** True where the working copy is not what was signed last. */
  readonly isDraft: boolean;
  readonly hasTab: boolean;
  readonly unusable: readonly number[];
}

/** @param today the day of the refresh, in the agreement's zone */
export function agreementStanding(source: StandingSource, today: DayNumber): AgreementStanding {
  const { versions, binding, isDraft } = source;
  const inForce = versionInForce(binding, today);
  const next = binding.find(({ effectiveDay }) => effectiveDay > Math.max(today, inForce?.effectiveDay ?? today));
  const endsOn = inForce === null ? null : lastDayOf(inForce);
  const damaged = versions.filter((version) => version.isDamaged).map(({ number }) => number);
  return {
    inForce: inForce && {
      number: inForce.number,
      day: inForce.effectiveDay,
      hasBegun: inForce.effectiveDay <= today,
    },
    endedOn: endsOn !== null && endsOn < today ? endsOn : null,
    next: next === undefined ? null : { number: next.number, day: next.effectiveDay },
    draftNumber: isDraft ? draftNumber(versions) : null,
    hasTab: source.hasTab,
    withoutEffect: [...damaged, ...source.unusable].sort((one, other) => one - other),
  };
}

/** One that a side has signed keeps its number; a new one counts on, also after versions that came with a copied file. */
function draftNumber(versions: readonly Version[]): number {
  const latest = versions.reduce((most, { number }) => Math.max(most, number), 0);
  const half = versions.find((version) => version.number === latest && !version.isDamaged && !isSigned(version));
  return half === undefined ? latest + 1 : half.number;
}
