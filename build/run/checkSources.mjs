// @ts-check
/** What is looked for in the sources without running them: wrong types, broken rules, lines in another form. */
import { runTool } from './runTool.mjs';

/** @typedef {import('./runTool.mjs').ToolRun} ToolRun */

/** @type {readonly import('./runTool.mjs').Tool[]} */
const CHECKS = [
  { title: 'types', script: 'typescript/bin/tsc', options: ['-b'] },
  { title: 'lint', script: 'eslint/bin/eslint.js', options: ['.'] },
  { title: 'format', script: 'prettier/bin/prettier.cjs', options: ['--check', '--log-level', 'warn', '.'] },
];

/**
 * Runs one check after another, so that they leave room for the tests beside them.
 *
 * @param {(run: ToolRun) => void} report is told of each when it has ended
 * @returns {Promise<ToolRun[]>}
 */
export async function checkSources(report) {
  /** @type {ToolRun[]} */
  const runs = [];
  for (const check of CHECKS) {
    const run = await runTool(check);
    report(run);
    runs.push(run);
  }
  return runs;
}
