/** What the log of refreshes says, and what went wrong. A missing key does not compile. */
import type { FieldNames } from '../leadLog/fieldNames';
import type { RowReasons } from '../leadLog/rowReasons';
import type { Text } from '../translate';
import type { RefreshProblems } from './refreshProblems';

export interface LogTexts {
  readonly problems: RefreshProblems;
  readonly log: {
    readonly title: string;
    readonly runs: Readonly<
      Record<'started' | 'finished' | 'seconds' | 'read' | 'counted' | 'leftOut' | 'changed' | 'problem', string>
    >;
    /** In place of what a run that the platform ended could not say any more. */
    readonly unfinished: string;
    /** `{leads}` to date, `{change}` since the run before, such as +12. */
    readonly changed: string;
    /** Above what the refresh keeps to know its own charts by. */
    readonly keptTitle: string;
    readonly issuesTitle: string;
    readonly issues: Readonly<Record<'reason' | 'column' | 'tab' | 'rows' | 'count' | 'effect', string>>;
    readonly notCounted: string;
    readonly notMeasured: string;
    readonly moreRows: Text;
    readonly reasons: RowReasons;
    readonly fields: FieldNames;
  };
}
