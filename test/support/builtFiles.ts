/** The files as they would be pushed: what `npm test` has just built. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { distFolder } from '../../build/paths.mjs';
import { readPart } from '../../src/locales/readPart';

const read = (name: string) => readFileSync(resolve(distFolder, name), 'utf8');

export const builtFiles = () => ({
  'Code.js': read('Code.js'),
  'sidebar.html': read('sidebar.html'),
  'texts.html': read('texts.html'),
  'appsscript.json': read('appsscript.json'),
});

/** What the sidebar, the menu and the night run, as code. */
export const builtServerCode = (): string =>
  (readPart(read('texts.html'), 'server') as { readonly source: string }).source;
