/** Reads back what the last refresh wrote, so that nothing is computed twice and everybody sees the same figures. */
import type { Cell } from '../../domain/cell';
import { factKeys, type FactKey } from '../../domain/report/facts';
import type { Workbook } from '../../ports';
import { dataBlock, factsBlock } from './dataLayout';
import { sameBlock } from '../sameBlock';
import { runsBlock } from '../log/logLayout';
import { findTab } from '../ownTab';
import { newestRun, readLogCells, type Run } from '../log/refreshLog';
import { REPORT_NAMES } from '../reportNames';

/** Facts by key, blanks left out; `null` before the first refresh. */
export function readFacts(workbook: Workbook): ReadonlyMap<FactKey, Cell> | null {
  const data = workbook.names().get(REPORT_NAMES.data);
  // Of an older Pactline, whose facts stand in other rows.
  if (data === undefined || !sameBlock(data, dataBlock(data.tabId))) return null;
  const cells = workbook.read(factsBlock(data));
  const facts = factKeys.map((key, index) => [key, cells[index]![1]!] as const);
  return new Map(facts.filter(([, value]) => value !== ''));
}

/** The newest run; `null` before the first refresh. */
export function readNewestRun(workbook: Workbook): Run | null {
  const tab = findTab(workbook, 'log');
  return tab === null ? null : newestRun(readLogCells(workbook.read(runsBlock(tab.id))));
}
