/** The table that accounts for every row that is not counted, or not in every measure. */
import type { HistoryIssue } from '../../domain/agreement/versions/historyIssue';
import { isTermKey } from '../../domain/agreement/terms';
import type { Cell } from '../../domain/cell';
import type { RowIssue } from '../../domain/leads/reading/rowIssue';
import { rowRanges } from '../../domain/leads/reading/rowRanges';
import type { RowReasonCode } from '../../locales/leadLog/rowReasons';
import { ISSUE_COLUMNS, ISSUE_LINES } from './logLayout';
import type { Language } from '../../locales/language';
import type { SheetTexts } from '../../locales/sheet/sheetTexts';
import { translate } from '../../locales/translate';
import { sayNumber, type Wording } from '../figures/wording';

type ListedIssue = Omit<RowIssue, 'code'> & { readonly code: RowReasonCode };

/** @param rows sheet rows, ascending; none: no issue */
export function unknownTypeIssue(rows: readonly number[], tabName: string): ListedIssue[] {
  if (rows.length === 0) return [];
  const ranges = rowRanges(rows);
  return [
    { code: 'unknownType', field: 'leadType', leavesOut: false, count: rows.length, ranges, example: '', tabName },
  ];
}

/** What is wrong with the history of the agreement, a line each, in words that say what to do. */
export const historyLines = (
  issues: readonly HistoryIssue[],
  { terms }: Pick<SheetTexts, 'terms'>,
  language: Language,
): Cell[][] =>
  issues.map(({ code, path, values }) => {
    const key = path.split('.')[0]!;
    const label = isTermKey(key) ? terms.terms[key].label : '';
    return [translate(language, terms.historyIssues[code], { ...values, label })];
  });

/**
 * Title, headings, one line a range of rows, and how many rows found no line.
 *
 * @param otherLines of something else that is wrong with the file, to stand before the rows
 * @returns as many rows in every run, so that the last run's lines go
 */
export function issueCells(
  issues: readonly ListedIssue[],
  wording: Wording,
  otherLines: readonly (readonly Cell[])[] = [],
): Cell[][] {
  const { log } = wording.texts;
  const lines: (readonly Cell[])[] = otherLines.slice(0, ISSUE_LINES);
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
