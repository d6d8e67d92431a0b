/** The files as they would be pushed: what `npm test` has just built. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { distFolder } from '../../build/paths.mjs';

const read = (name: string) => readFileSync(resolve(distFolder, name), 'utf8');

export const builtFiles = () => ({
  'Code.js': read('Code.js'),
  'server.html': read('server.html'),
  'sidebar.html': read('sidebar.html'),
  'texts.html': read('texts.html'),
  'appsscript.json': read('appsscript.json'),
});
