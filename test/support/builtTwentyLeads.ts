/** The twenty leads in the built add-on: a file as a team has it, made once and taken up by each test. */
import type { Cell } from '../../src/domain/cell';
import type { Workbench, WorkbenchOptions } from '../../workbench/node/index';
import { addTab, ask, openBuilt } from './builtWorkbench';
import { AS_OF, twentyLeadCells, ZONE } from './twentyLeads';
import { twentyLeadsTerms } from './twentyLeadsFile';

/** An empty file, or a snapshot's, at the instant of the refresh. */
export const openAtRefresh = (options: Partial<WorkbenchOptions> = {}): Workbench =>
  openBuilt({ timeZone: ZONE, now: () => AS_OF, ...options });

/** The agreement and the log of the twenty leads, or with other rows, before the first refresh. */
export function openTwentyLeads(cells: readonly (readonly Cell[])[] = twentyLeadCells()): Workbench {
  const workbench = openAtRefresh();
  addTab(workbench, 'Leads', cells);
  const { values } = ask(workbench, 'createAgreement', { content: 'blank' });
  const after = twentyLeadsTerms();
  const before = Object.fromEntries(Object.keys(after).map((key) => [key, values[key] ?? null]));
  ask(workbench, 'saveAgreement', { before, after });
  return workbench;
}
