/** The built add-on in a spreadsheet without a browser, for tests of the files as they would be pushed. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { workbenchFolder } from '../../build/paths.mjs';
import type { openWorkbench, Workbench, WorkbenchOptions } from '../../workbench/node/index';
import type { EndpointName, Endpoints, Reply } from '../../src/endpoints/contract';
import type { Cell } from '../../src/domain/cell';
import { builtFiles } from './builtFiles';

const built = createRequire(import.meta.url)(resolve(workbenchFolder, 'node.cjs')) as {
  readonly openWorkbench: typeof openWorkbench;
};

export const openBuilt = (options: Partial<WorkbenchOptions> = {}): Workbench =>
  built.openWorkbench({ files: builtFiles(), ...options });

/** Saves a file that takes long to make and closes it; `openBuilt({ snapshot })` takes it up, as often as tests want it. */
export function snapshotOf(workbench: Workbench): unknown {
  const snapshot = workbench.snapshot();
  workbench.dispose();
  return snapshot;
}

type Answer<Name extends EndpointName> = Extract<ReturnType<Endpoints[Name]>, { readonly ok: true }>['value'];

/** What the sidebar gets for a call; throws with the issues where it was refused. */
export function ask<Name extends EndpointName>(
  workbench: Workbench,
  name: Name,
  request: Parameters<Endpoints[Name]>[0] | null = null,
): Answer<Name> {
  const reply = workbench.callFromSidebar('callPactline', name, request) as Reply<Answer<Name>>;
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.issues)}`);
  return reply.value;
}

/** Fills the first tab, or a new one, with cells. */
export function addTab(workbench: Workbench, name: string, cells: readonly (readonly Cell[])[]): void {
  const { spreadsheet } = workbench;
  const first = spreadsheet.getSheets()[0]!;
  const sheet = first.getLastRow() === 0 ? first.setName(name) : spreadsheet.insertSheet(name);
  const missing = cells.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.getRange(1, 1, cells.length, cells[0]!.length).setValues(cells.map((row) => [...row]));
}

/** All that stands on a tab. */
export const cellsOf = (workbench: Workbench, tab: string): Cell[][] =>
  workbench.spreadsheet.getSheetByName(tab)!.getDataRange().getValues() as Cell[][];
