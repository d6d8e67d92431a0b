/** The run log in cells: newest run first, and below it what the refresh keeps from one night to the next. */
import { isDate, type Cell, type Cells } from '../../domain/cell';
import type { ReportTexts } from '../../locales/report/reportTexts';
import { KEPT_ROW, NEWEST_RUN_INDEX, RUN, RUN_COLUMNS, RUNS_KEPT, runsBlock } from './logLayout';

/** One refresh, as the log shows it. */
export interface Run {
  /** Epoch milliseconds. */
  readonly startedAt: number;
  /** `null`: it is running, or was ended by the platform. */
  readonly finishedAt: number | null;
  readonly rowsRead: number | null;
  readonly rowsCounted: number | null;
  /** In words; `''` where nothing is known to have changed. */
  readonly changed: string;
  /** In words, with what to do; `''` where all went well. */
  readonly problem: string;
}

export interface RefreshLog {
  /** Newest first. Cells of older runs are kept as they are. */
  readonly runs: Cells;
  /** What the refresh remembers, by key: ids of its charts, the language of its tabs. */
  readonly kept: ReadonlyMap<string, Cell>;
}

/** Reads the cells of `runsBlock`. */
export function readLogCells(cells: Cells): RefreshLog {
  const runs = cells.slice(NEWEST_RUN_INDEX, NEWEST_RUN_INDEX + RUNS_KEPT).filter((row) => isDate(row[RUN.started]));
  const kept = cells.slice(KEPT_ROW - 1).filter((row) => row[0] !== '');
  return { runs, kept: new Map(kept.map((row) => [String(row[0]), row[1]!])) };
}

/** The cells of `runsBlock`, headings included. */
export function logCells({ runs, kept }: RefreshLog, { log }: ReportTexts): Cell[][] {
  const blank = (): Cell[] => new Array<Cell>(RUN_COLUMNS).fill('');
  const row = (cells: readonly Cell[]): Cell[] => blank().map((_blank, index) => cells[index] ?? '');
  const { runs: headings } = log;
  const rows = Array.from({ length: runsBlock(0).rows }, blank);
  rows[0] = row([log.title]);
  rows[1] = row((Object.keys(RUN) as (keyof typeof RUN)[]).map((column) => headings[column]));
  runs.slice(0, RUNS_KEPT).forEach((run, index) => (rows[NEWEST_RUN_INDEX + index] = row(run)));
  rows[KEPT_ROW - 2] = row([log.keptTitle]);
  [...kept].forEach(([key, value], index) => (rows[KEPT_ROW - 1 + index] = row([key, value])));
  return rows;
}

/** A run as its row of cells. */
export function runCells(run: Run): Cell[] {
  const { finishedAt, rowsRead, rowsCounted } = run;
  return [
    new Date(run.startedAt),
    finishedAt === null ? '' : new Date(finishedAt),
    finishedAt === null ? '' : Math.round((finishedAt - run.startedAt) / 1000),
    rowsRead ?? '',
    rowsCounted ?? '',
    rowsRead === null || rowsCounted === null ? '' : rowsRead - rowsCounted,
    run.changed,
    run.problem,
  ];
}

/** The newest run; `null` before the first. */
export function newestRun({ runs }: RefreshLog): Run | null {
  const row = runs[0];
  if (row === undefined) return null;
  const time = (cell: Cell | undefined): number | null => (isDate(cell) ? cell.getTime() : null);
  const count = (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null);
  return {
    startedAt: time(row[RUN.started])!,
    finishedAt: time(row[RUN.finished]),
    rowsRead: count(row[RUN.read]),
    rowsCounted: count(row[RUN.counted]),
    changed: String(row[RUN.changed]),
    problem: String(row[RUN.problem]),
  };
}
