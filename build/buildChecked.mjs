// @ts-check
/** Builds `dist/` and holds it against everything that Apps Script would refuse later and in silence. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { bundle } from './bundle/bundle.mjs';
import { clearDist, writeDist } from './bundle/writeDist.mjs';
import { absentNames } from './checks/absentNames.mjs';
import { declaredFunctions } from './checks/builtNames.mjs';
import { bundleProblems } from './checks/bundleProblems.mjs';
import { loadBare } from './checks/loadBare.mjs';
import { cacheFolder, root } from './paths.mjs';

/** @param {readonly string[]} problems */
function refuse(problems) {
  if (problems.length > 0) throw new Error(`The build is refused:\n  ${problems.join('\n  ')}`);
}

/** Writes docs/functions.md where the declarations say something new. @param {string} text */
async function writeFunctionsDocument(text) {
  const file = resolve(root, 'docs/functions.md');
  const before = await readFile(file, 'utf8').catch(() => '');
  if (before !== text) await writeFile(file, text);
}

/** @param {import('./bundle/bundle.mjs').Built} built */
async function unknownNames({ code, serverCode }) {
  await mkdir(cacheFolder, { recursive: true });
  const found = await Promise.all(
    Object.entries({ 'Code.js': code, 'server.js': serverCode }).map(async ([name, text]) => {
      const file = resolve(cacheFolder, name);
      await writeFile(file, text);
      return absentNames(file).map((absent) => `${name} uses what Apps Script lacks, line ${absent}`);
    }),
  );
  return found.flat();
}

/** @returns {Promise<string>} a line on what was built */
export async function buildChecked() {
  const started = performance.now();
  const built = await bundle();
  refuse(bundleProblems(built));
  refuse(await unknownNames(built));
  loadBare(built.code);
  loadBare(built.serverCode);
  await clearDist();
  await writeDist(built);
  await writeFunctionsDocument(built.functionsDocument);
  const kilobytes = (/** @type {string} */ text) => `${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`;
  return (
    `dist: Code.js ${kilobytes(built.code)} with ${declaredFunctions(built.code).length} globals, ` +
    `sidebar.html ${kilobytes(built.sidebarHtml)}, texts.html ${kilobytes(built.textsHtml)} with ${kilobytes(built.serverCode)} of code, appsscript.json ` +
    `(${((performance.now() - started) / 1000).toFixed(1)} s)`
  );
}
