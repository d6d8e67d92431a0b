/** The top of a user's tab: its headers, what they are recognised as, and some rows below them. */
import { isBlank, type Cell, type Cells } from '../../domain/cell';
import { findHeaderRow, findSavedHeaders } from '../../domain/leads/headers/headerRow';
import { recogniseColumns, type RecognisedColumns } from '../../domain/leads/headers/recogniseColumns';
import { valueText } from '../../domain/leads/reading/valueList';
import type { TabFacts, Workbook } from '../../ports';

export interface TabTop {
  readonly tab: TabFacts;
  /** First row is 1. */
  readonly headerRow: number;
  /** From column 1 on, as texts. */
  readonly headers: readonly string[];
  /** Rows below the header. */
  readonly samples: Cells | readonly never[];
  readonly recognised: RecognisedColumns;
  /** Last row of the tab; rows above it may be blank. */
  readonly lastRow: number;
}

/** Enough for a header in the third row and for samples of which some are filled. */
const ROWS_READ = 28;

/**
 * Reads the first rows of a tab, in one call: how far it is filled shows when its columns are read.
 *
 * @param saved headers that were chosen, and the row where they stood; `null`: the row is looked for
 * @returns `null` for a tab whose first rows are empty
 */
export function readTabTop(
  workbook: Workbook,
  tab: TabFacts,
  saved: { readonly headers: readonly string[]; readonly headerRow: number } | null,
): TabTop | null {
  const { rows, columns } = workbook.size(tab.id);
  const top = workbook.read({ tabId: tab.id, row: 1, column: 1, rows: Math.min(rows, ROWS_READ), columns });
  if (top.every((row) => row.every(isBlank))) return null;
  const index = saved === null ? findHeaderRow(top) : findSavedHeaders(top, saved.headers, saved.headerRow - 1);
  const headers = (top[index] ?? []).map(headerText);
  const samples = top.slice(index + 1);
  return {
    tab,
    headerRow: index + 1,
    headers,
    samples,
    recognised: recogniseColumns(headers, samples),
    lastRow: rows,
  };
}

/** A header may be a number or a date, such as a year; it is compared as text. */
const headerText = (cell: Cell): string =>
  isBlank(cell) ? '' : typeof cell === 'object' ? cell.toISOString().slice(0, 10) : valueText(cell);
