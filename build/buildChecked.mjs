// @ts-check
/** Builds `dist/` and holds it against everything that Apps Script would refuse later and in silence. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  absentNames,
  declaredFunctions,
  declaredValues,
  loadBare,
  namedHandlers,
  sidebarCalls,
} from './checks/bundleChecks.mjs';
import { bundle } from './bundle/bundle.mjs';
import { clearDist, writeDist } from './bundle/writeDist.mjs';
import { manifestProblems } from './checks/manifest.mjs';
import { cacheFolder, root } from './paths.mjs';
import { BUNDLE } from './bundle/stubs.mjs';

/** Every formula call loads the whole of Code.js, so that each kilobyte is paid for in every cell. */
export const CODE_BUDGET_BYTES = 100 * 1024;
/** Read whole by each call of the sidebar, but of its words only one language is parsed. */
export const TEXTS_BUDGET_BYTES = 650 * 1024;
export const SIDEBAR_BUDGET_BYTES = 400 * 1024;

/** Functions that Apps Script calls by their name alone. */
const SIMPLE_TRIGGERS = ['onOpen', 'onInstall'];

/** @param {import('./bundle/bundle.mjs').Built} built */
export function bundleProblems({ code, serverCode, sidebarHtml, sidebarScript, textsHtml, textProblems, manifest }) {
  const declared = declaredFunctions(code);
  const names = declared.map((entry) => entry.name);
  const named = [
    ...namedHandlers(code),
    ...namedHandlers(serverCode),
    ...sidebarCalls(sidebarScript),
    ...SIMPLE_TRIGGERS,
  ];
  const formulas = declared.filter((entry) => entry.jsDoc.includes('@customfunction'));
  const unasked = names.filter((name) => !named.includes(name) && !formulas.some((formula) => formula.name === name));
  /** @type {unknown} */
  let parsed;
  try {
    parsed = JSON.parse(manifest);
  } catch {
    parsed = null;
  }
  const budgets = /** @type {const} */ ([
    ['Code.js', code, CODE_BUDGET_BYTES],
    ['sidebar.html', sidebarHtml, SIDEBAR_BUDGET_BYTES],
    ['texts.html', textsHtml, TEXTS_BUDGET_BYTES],
  ]);
  return [
    ...textProblems,
    ...manifestProblems(parsed).map((problem) => `appsscript.json: ${problem}`),
    ...[...new Set(named)]
      .filter((name) => !names.includes(name))
      .map((name) => `Code.js has no global named ${name}, which is called by name`),
    ...unasked.map(
      (name) => `Code.js has a global ${name} that nothing calls: it is no formula, menu item, trigger or sidebar call`,
    ),
    ...declaredValues(code)
      .filter((name) => name !== BUNDLE)
      .map((name) => `Code.js has a global variable ${name}`),
    ...names
      .filter((name) => name.endsWith('_'))
      .map((name) => `Apps Script hides ${name}, because it ends in an underscore`),
    ...budgets
      .filter(([, text, budget]) => Buffer.byteLength(text) > budget)
      .map(([name, text, budget]) => `${name} has ${Buffer.byteLength(text)} bytes; the budget is ${budget}`),
  ];
}

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
