/** What can be wrong with the history: a stray edit is named by its row, and harms no other version. */
import type { Issue } from '../../issue';

export type HistoryIssueCode =
  /** `version`, `row`: a cell of the row is not what was signed. */
  | 'rowChanged'
  /** `version`: the row of the term at the path is gone. */
  | 'rowMissing'
  /** `version`, `row`: who signed, or what the rows add up to, is not what was written. */
  | 'sealChanged'
  /** `version` */
  | 'sealMissing'
  /** `version`: each row is sound, but together they are not what was signed. */
  | 'recordChanged'
  /** `row`: belongs to no version. */
  | 'strayRow';

/** Path: the term's key, of a table with the number of its row (`leadTypes.2`); `''` where no term is meant. */
export type HistoryIssue = Issue<HistoryIssueCode>;

/** The version an issue is about; `null`: the history as a whole. */
export const versionOfIssue = ({ values }: Issue): number | null =>
  typeof values['version'] === 'number' ? values['version'] : null;
