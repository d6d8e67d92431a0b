// @ts-check
/** `npm test`: everything that must hold, from a bare clone, in one command. */
import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { findChromium } from './chromium.mjs';
import { cacheFolder } from './paths.mjs';
import { checkSources } from './run/checkSources.mjs';
import { command } from './run/command.mjs';
import { runTool } from './run/runTool.mjs';
import { stepReport, testSummary } from './run/testSummary.mjs';

const started = performance.now();
const results = resolve(cacheFolder, 'test-results.json');
const only = process.argv.slice(2);
const vitest = {
  title: 'tests',
  script: 'vitest/vitest.mjs',
  options: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...only],
};

await command(async () => {
  const { buildChecked } = await import('./buildChecked.mjs');
  const { buildWorkbench } = await import('./buildWorkbench.mjs');
  const chromium = findChromium();
  console.log(await buildChecked());
  await buildWorkbench();
  // What an earlier run left must not be counted as this one's.
  await rm(results, { force: true });
  const [tests, checks] = await Promise.all([
    runTool(vitest, { environment: { CHROMIUM_PATH: chromium }, show: (text) => process.stdout.write(text) }),
    only.length > 0 ? [] : checkSources((run) => console.log(`\n${stepReport(run)}\n`)),
  ]);
  const counts = await readFile(results, 'utf8').then(
    (text) => /** @type {import('./run/testSummary.mjs').TestCounts} */ (JSON.parse(text)),
    () => null,
  );
  console.log(`\n${testSummary({ checks, tests, counts, seconds: (performance.now() - started) / 1000 })}`);
  process.exit([tests, ...checks].every(({ isContent }) => isContent) ? 0 : 1);
});
