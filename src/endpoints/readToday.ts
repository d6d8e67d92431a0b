/**
 * The first page's figures: those of the last refresh, not new ones, so that sidebar and tab never differ. They are of
 * the latest month, whatever month somebody looks at on the report.
 */
import type { Cell } from '../domain/cell';
import { PACE_STATUSES, type PaceStatus } from '../domain/report/pace/paceFigures';
import type { FactKey } from '../domain/report/facts';
import type { Platform } from '../ports';
import { readFacts, readNewestRun } from '../workbook/figures/readReport';
import { rememberingWorkbook } from '../workbook/rememberingWorkbook';
import type { Reply, TodayView } from './contract';
import { viewOfRun } from './refresh/viewOfRun';

export function readToday(platform: Platform): Reply<TodayView> {
  const workbook = rememberingWorkbook(platform.workbook);
  const facts = readFacts(workbook);
  const number = (key: FactKey): number | null => {
    const value = facts?.get(key);
    return typeof value === 'number' ? value : null;
  };
  return {
    ok: true,
    value: {
      lastRefresh: viewOfRun(readNewestRun(workbook)),
      leadsToDate: number('latestLeadsToDate'),
      leadGoalToDate: number('latestLeadGoalToDate'),
      leadsStatus: statusIn(facts?.get('latestLeadsStatus')),
      metRate: number('latestMetRate'),
      overdueCount: number('overdueNow'),
    },
  };
}

const statusIn = (value: Cell | undefined): PaceStatus | null =>
  PACE_STATUSES.find((status) => status === value) ?? null;
