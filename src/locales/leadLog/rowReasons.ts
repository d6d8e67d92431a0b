/** What is wrong with rows of the lead log, and what to do, in the same words on the log tab and in the sidebar. */
import type { RowIssueCode } from '../../domain/leads/reading/rowIssue';

/** As an issue of the log, or a type that the agreement does not name, which only the agreement can tell. */
export type RowReasonCode = RowIssueCode | 'unknownType';

interface RowReason {
  /** A phrase; what stood in the first such cell is put behind it. */
  readonly reason: string;
  /** A sentence. */
  readonly whatToDo: string;
}

export type RowReasons = Readonly<Record<RowReasonCode, RowReason>>;
