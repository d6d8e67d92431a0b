/** Keeping the agreement: when to look at it again, what to agree then, and what is earned. A missing key does not compile. */
import type { CheckpointState } from '../../domain/planning/checkpoints';
import type { Text } from '../translate';

export interface KeepingTexts {
  readonly review: {
    readonly none: string;
    /** `{reasons}` as the line below the title names them. */
    readonly due: string;
    /** `{proposals}`: one or more of the next. */
    readonly proposals: string;
    /** `{input}` such as Close rate, `{agreed}`, `{measured}`, and how many stand behind it: `{basis}`. */
    readonly proposal: string;
  };
  /** Appended to what is said of the monthly pool. */
  readonly rewards: {
    /** `{amount}`, by how it stands with the year's goal. */
    readonly year: Readonly<Record<CheckpointState, string>>;
    /** `{amount}` for `{number}` customers. */
    readonly customers: Text;
  };
}
