/** Where the refresh writes on the log tab: runs, what it keeps to know its own charts by, and rows with issues. */
import type { Block } from '../../ports';

/** The mapping of the lead log stands to the left of it. */
const FIRST_COLUMN = 7;
export const RUN_COLUMNS = 8;

/** Title and headings. */
const HEADING_ROWS = 2;
/** Two months of nights. */
export const RUNS_KEPT = 60;

/** Row of the first line of what is kept, below the runs, a blank row and its title. */
export const KEPT_ROW = HEADING_ROWS + RUNS_KEPT + 3;
const KEPT_LINES = 15;

/** From the first column of the runs, one column being left blank between. */
export const ISSUE_OFFSET = RUN_COLUMNS + 1;
/** Counted from 1: beyond what a screen shows, so whoever is sent to the issues must be told the column. */
export const FIRST_ISSUE_COLUMN = FIRST_COLUMN + ISSUE_OFFSET;
export const ISSUE_COLUMNS = 7;
export const ISSUE_LINES = 1000;

/** Runs and what is kept: read at the start of each run, written at its start and its end. */
export const runsBlock = (tabId: number): Block => ({
  tabId,
  row: 1,
  column: FIRST_COLUMN,
  rows: KEPT_ROW + KEPT_LINES - 1,
  columns: RUN_COLUMNS,
});

/** Beside what is kept, in the column between mapping and runs: formulas, so nothing is written over them. */
export const liveBlock = (tabId: number): Block => ({
  tabId,
  row: KEPT_ROW,
  column: FIRST_COLUMN - 1,
  rows: 3,
  columns: 1,
});

/** The runs and, to their left, the mapping of the lead log: every run needs both, and one read serves. */
export const logTopBlock = (tabId: number): Block => {
  const runs = runsBlock(tabId);
  return { ...runs, column: 1, columns: runs.column + runs.columns - 1 };
};

/** Runs, what is kept, and issues: written once when a run ends well. A last line says how many rows are not listed. */
export const wholeLogBlock = (tabId: number): Block => ({
  tabId,
  row: 1,
  column: FIRST_COLUMN,
  rows: HEADING_ROWS + ISSUE_LINES + 1,
  columns: ISSUE_OFFSET + ISSUE_COLUMNS,
});

/** Columns of a run, by place. */
export const RUN = {
  started: 0,
  finished: 1,
  seconds: 2,
  read: 3,
  counted: 4,
  leftOut: 5,
  changed: 6,
  problem: 7,
} as const;

/** A cell of the newest run. */
export const newestRunCell = (tabId: number, column: keyof typeof RUN): Block => ({
  tabId,
  row: HEADING_ROWS + 1,
  column: FIRST_COLUMN + RUN[column],
  rows: 1,
  columns: 1,
});

export const NEWEST_RUN_INDEX = HEADING_ROWS;
