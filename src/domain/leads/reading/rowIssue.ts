/** What is wrong with rows of the lead log, gathered by reason, so that every row is either counted or explained. */
import type { LeadField } from '../leads';

/** Reasons for which a whole row is not counted as a lead, or for which one measure leaves it out. */
export type RowIssueCode =
  /** Nothing in any mapped column. */
  | 'emptyRow'
  /** Something in the row, but no creation date. */
  | 'missingCreated'
  /** The creation date is missing, and only the foot of an exported report looks like this row. */
  | 'reportFooter'
  | 'unreadableDate'
  /** Day and month can be read both ways in the whole column: somebody has to say which. */
  | 'ambiguousDate'
  /** The id stands in an earlier lead's row too: counted once. */
  | 'duplicateId'
  /** The id stands in an earlier hand-off to another owner: one lead, and a clock for each owner. */
  | 'reassigned'
  /** The filter column says that the row belongs to another team. */
  | 'otherTeam'
  | 'followUpBeforeHandOff'
  | 'wonBeforeCreated'
  /** A stage that means won, without a day on which. */
  | 'wonWithoutDate'
  /** A row of the deals tab or of the activities tab whose lead id is not in the log. */
  | 'unknownLead'
  | 'negativeAmount'
  | 'negativeNumber'
  | 'unreadableNumber'
  /** Point and comma can be read both ways in the whole column. */
  | 'ambiguousNumber'
  /** Money in another currency than the agreement's: not added. */
  | 'otherCurrency'
  /** Neither yes nor no, by the lists of values. */
  | 'unknownValue'
  /** No source, no type: the lead belongs to none of them. */
  | 'blankValue';

/** Rows `first` to `last` of the sheet, both included. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** One reason, and all rows it holds for. */
export interface RowIssue {
  readonly code: RowIssueCode;
  /** The field whose cell gave the reason; `null` where the row as a whole did. */
  readonly field: LeadField | null;
  /** True: the lead is not counted. False: it is counted, and only what `field` feeds leaves it out. */
  readonly leavesOut: boolean;
  readonly count: number;
  /** Ascending and apart from each other. They are rows of the deals or activities tab where `field` came from there. */
  readonly ranges: readonly RowRange[];
  /** Text of one such cell, so that a sentence can show what came; `''` where there is nothing to show. */
  readonly example: string;
  /** Name of the tab on which the rows are. */
  readonly tabName: string;
}
