// @ts-check
/** `npm run dev`: the workbench, rebuilt on every save and reloaded with the workbook kept. */
import { installPackages } from './install.mjs';
import { root } from './paths.mjs';

installPackages();
const { watch } = await import('node:fs');
const { resolve } = await import('node:path');
const { buildWorkbench } = await import('./buildWorkbench.mjs');
const { bundle } = await import('./bundle/bundle.mjs');
const { writeDist } = await import('./bundle/writeDist.mjs');
const { bundleProblems } = await import('./checks/bundleProblems.mjs');
const { openWorkbench } = await import('./run/openWorkbench.mjs');

const served = await openWorkbench();

/** Editors save in several steps; one rebuild answers them all. */
const QUIET_MILLISECONDS = 40;
/** @type {NodeJS.Timeout | undefined} */
let waiting;
let running = Promise.resolve();

async function rebuild() {
  const started = performance.now();
  try {
    const built = await bundle();
    await writeDist(built);
    served.reload();
    console.log(`rebuilt in ${Math.round(performance.now() - started)} ms`);
    // The full check of names takes seconds and is left to `npm run build`.
    for (const problem of bundleProblems(built)) console.warn(`  ${problem}`);
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
  }
}

async function rebuildWorkbench() {
  try {
    await buildWorkbench();
    served.reload();
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
  }
}

/** @param {() => Promise<void>} work */
function soon(work) {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    running = running.then(work);
  }, QUIET_MILLISECONDS);
}

watch(resolve(root, 'src'), { recursive: true }, () => soon(rebuild));
watch(resolve(root, 'workbench'), { recursive: true }, () => soon(rebuildWorkbench));
console.log(`\nPactline's workbench: ${served.address}\nIt reloads when a source is saved. Stop it with Ctrl+C.`);
