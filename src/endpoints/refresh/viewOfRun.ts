/** A run as the sidebar shows it. */
import type { Run } from '../../workbook/log/refreshLog';
import type { RefreshView } from './contract';

/** The view of a run in the log; its problem is in the language of the tabs, as it stands there. */
export function viewOfRun(run: Run | null): RefreshView | null {
  if (run === null) return null;
  const { startedAt, finishedAt, problem } = run;
  return {
    state: finishedAt === null ? 'unfinished' : problem === '' ? 'finished' : 'failed',
    startedAt,
    finishedAt,
    rowsRead: run.rowsRead ?? 0,
    rowsCounted: run.rowsCounted ?? 0,
    problem: problem === '' ? null : problem,
  };
}
