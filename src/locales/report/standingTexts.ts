/** How it stands with the agreement, in the line below the report's title: a missing key does not compile. */
import type { ReviewCode } from '../../domain/report/review/review';

export interface StandingTexts {
  readonly draft: string;
  /** `{number}` of the version, `{day}` from which it holds. */
  readonly signed: string;
  readonly signedFrom: string;
  /** `{day}` on which its period ended. */
  readonly expired: string;
  /** Appended where version `{number}` takes effect on a later `{day}`. */
  readonly next: string;
  /** Appended where the agreement tab says something else than what was signed last. */
  readonly draftDiffers: string;
  /** Appended where there is no agreement tab, and what was signed judges alone. */
  readonly tabGone: string;
  /** Appended where the agreement should be looked at again, for `{reasons}`. */
  readonly review: string;
  readonly reviewReasons: Readonly<Record<ReviewCode, string>>;
  /** Appended where the record of version `{numbers}` is not what was signed. */
  readonly withoutEffect: string;
}
