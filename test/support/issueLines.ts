/** Row issues in short lines, to be compared. */
import type { RowIssue } from '../../src/domain/leads/reading/rowIssue';

/** `code field: n rows`, with an exclamation mark where the rows are not counted. */
export const issueLines = ({ issues }: { readonly issues: readonly RowIssue[] }): string[] =>
  issues.map(
    ({ code, field, leavesOut, count }) =>
      `${code}${leavesOut ? '!' : ''} ${field ?? 'row'}: ${count} ${count === 1 ? 'row' : 'rows'}`,
  );
