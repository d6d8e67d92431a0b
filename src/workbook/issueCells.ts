/** The table that accounts for every row that is not counted, or not in every measure. */
import type { Cell } from '../domain/cell';
import type { RowIssue } from '../domain/leads/rowIssue';
import { rowRanges } from '../domain/leads/rowRanges';
import type { RowReasonCode } from '../locales/leadLog/rowReasons';
import { ISSUE_COLUMNS, ISSUE_LINES } from './logLayout';
import { sayNumber, type Wording } from './wording';

export type ListedIssue = Omit<RowIssue, 'code'> & { readonly code: RowReasonCode };

/** @param rows sheet rows, ascending; none: no issue */
export function unknownTypeIssue(rows: readonly number[], tabName: string): ListedIssue[] {
  if (rows.length === 0) return [];
  const ranges = rowRanges(rows);
  return [
    { code: 'unknownType', field: 'leadType', leavesOut: false, count: rows.length, ranges, example: '', tabName },
  ];
}

/**
 * Title, headings, one line a range of rows, and how many rows found no line.
 *
 * @returns as many rows in every run, so that the last run's lines go
 */
export function issueCells(issues: readonly ListedIssue[], wording: Wording): Cell[][] {
  const { log } = wording.texts;
  const lines: Cell[][] = [];
  let unlisted = 0;
  for (const issue of [...issues].sort((first, second) => Number(second.leavesOut) - Number(first.leavesOut))) {
    for (const range of issue.ranges) {
      const count = range.last - range.first + 1;
      if (lines.length === ISSUE_LINES) unlisted += count;
      else lines.push(lineOf(issue, range.first, range.last, count));
    }
  }
  const last = unlisted === 0 ? [] : [[sayNumber(wording, log.moreRows, unlisted)]];
  const { reason, column, tab, rows, count, effect } = log.issues;
  const filled: readonly (readonly Cell[])[] = [
    [log.issuesTitle],
    [reason, column, tab, rows, count, effect, log.runs.problem],
    ...lines,
    ...last,
  ];
  return Array.from({ length: ISSUE_LINES + 3 }, (_row, row) =>
    Array.from({ length: ISSUE_COLUMNS }, (_column, index) => filled[row]?.[index] ?? ''),
  );

  function lineOf(issue: ListedIssue, first: number, last: number, count: number): Cell[] {
    const { reason, whatToDo } = log.reasons[issue.code];
    return [
      issue.example === '' ? reason : `${reason}: ${issue.example}`,
      issue.field === null ? '' : log.fields[issue.field],
      issue.tabName,
      first === last ? String(first) : `${first}–${last}`,
      count,
      issue.leavesOut ? log.notCounted : log.notMeasured,
      whatToDo,
    ];
  }
}
