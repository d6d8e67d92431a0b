/** Opens workbenches on add-ons of a few lines, written beside the fact they show. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { afterEach } from 'vitest';
import { buildNodeHost } from '../../../workbench/build.mjs';
import type { openWorkbench, Workbench, WorkbenchOptions } from '../../../workbench/node/index';

const bundle = resolve(import.meta.dirname, '../../../.workbench/node.cjs');
if (!existsSync(bundle)) await buildNodeHost();
const built = createRequire(import.meta.url)(bundle) as { readonly openWorkbench: typeof openWorkbench };

const SCOPES = ['spreadsheets.currentonly', 'script.container.ui', 'script.scriptapp'];

export const manifestWith = (scopes: readonly string[], timeZone = 'Etc/UTC'): string =>
  JSON.stringify({ timeZone, oauthScopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`) });

const opened: Workbench[] = [];

afterEach(() => {
  for (const workbench of opened.splice(0)) workbench.dispose();
});

/** @param code of `Code.js` */
export function open(code = '', options: Partial<WorkbenchOptions> = {}): Workbench {
  const files = { 'Code.js': code, 'appsscript.json': manifestWith(SCOPES), ...options.files };
  const workbench = built.openWorkbench({ ...options, files });
  opened.push(workbench);
  return workbench;
}

/** What a function with this body answers when a menu item calls it. */
export const answer = (body: string, options?: Partial<WorkbenchOptions>): unknown =>
  open(`function main() { ${body} }`, options).run('main');

/** What a cell with this formula shows. */
export function shown(formula: string, code = '', options?: Partial<WorkbenchOptions>): unknown {
  const workbench = open(code, options);
  workbench.type('H20', formula);
  return workbench.cell('H20').value;
}
