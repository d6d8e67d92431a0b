/** Below the title of each table: what it says, or what it lacks. */
import type { Text } from '../translate';

export interface TableMessages {
  readonly owners: string;
  readonly ownersNeedColumn: string;
  readonly overdueNone: string;
  readonly overdue: Text;
  /** Where a table holds fewer than there are: the `{number}` that it lists. */
  readonly listed: Readonly<Record<'oldest' | 'latest', string>>;
  readonly scoreboard: string;
  readonly scoreboardClosed: string;
  readonly indicators: string;
  readonly needsWins: string;
  /** `{days}` of the agreed sales cycle. */
  readonly months: string;
  readonly monthsWithoutCycle: string;
  readonly periods: string;
  readonly driftNone: string;
  readonly drift: Text;
  readonly types: string;
  readonly typesNeedColumn: string;
  readonly winsNone: string;
  /** `{amount}` in all. */
  readonly wins: Text;
  readonly winsWithoutAmount: Text;
  readonly checkpoints: string;
  readonly checkpointsNeedTerms: string;
  readonly steps: string;
  readonly stepsNeedTerms: string;
  readonly stepsNeedProposals: string;
  readonly consequencesNone: string;
  readonly consequencesNeedAmounts: string;
  readonly consequencesUnknown: string;
  /** `{days}` and `{actions}`. */
  readonly consequences: string;
  readonly rewardDue: string;
  readonly rewardNotDue: string;
  readonly rewardNeedAmounts: string;
  readonly rewardUnknown: string;
  /** `{planned}` leads that ask for sales, `{capacity}` that can be worked. */
  readonly capacityEnough: string;
  readonly capacityShort: string;
  readonly capacityNeedsTerms: string;
  readonly trackedAll: string;
  readonly tracked: Text;
  readonly explained: string;
}
