// @ts-check
/** `npm test`: everything that must hold, from a bare clone, in one command. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { findChromium } from './chromium.mjs';
import { installPackages } from './install.mjs';
import { cacheFolder, root } from './paths.mjs';

installPackages();
/** @type {string} */
let chromium;
try {
  chromium = findChromium();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}

const { buildChecked } = await import('./buildChecked.mjs');
const { buildWorkbench } = await import('./buildWorkbench.mjs');

/**
 * @param {string} title
 * @param {string} tool its script below node_modules
 * @param {readonly string[]} options
 * @returns {Promise<boolean>} whether it was content
 */
async function step(title, tool, options) {
  const started = performance.now();
  const child = spawn(process.execPath, [resolve(root, 'node_modules', tool), ...options], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: chromium },
  });
  const code = await new Promise((done) => child.on('close', done));
  console.log(`${code === 0 ? 'ok' : 'FAILED'}: ${title} (${((performance.now() - started) / 1000).toFixed(0)} s)`);
  return code === 0;
}

const results = resolve(cacheFolder, 'test-results.json');
const only = process.argv.slice(2);

try {
  console.log(await buildChecked());
  await buildWorkbench();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}
const checks =
  only.length > 0
    ? []
    : // Side by side: each of them keeps one core busy and the other waiting.
      await Promise.all([
        step('types', 'typescript/bin/tsc', ['-b']),
        step('lint', 'eslint/bin/eslint.js', ['.']),
        step('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
      ]);
const tests = await step('tests', 'vitest/vitest.mjs', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
  ...only,
]);
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(await readFile(results, 'utf8'));
console.log(`\n${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
process.exit(tests && checks.every(Boolean) ? 0 : 1);
