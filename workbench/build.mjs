// @ts-check
/** Bundles the workbench for Node into one file, with the formula engine made synchronous on the way. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { synchronousEngine } from './engine/synchronousEngine.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Options common to the Node bundle and the page's. */
const sharedOptions = {
  absWorkingDir: root,
  bundle: true,
  plugins: [synchronousEngine],
  logLevel: /** @type {const} */ ('warning'),
};

/**
 * Writes `.workbench/node.cjs`, which exports `openWorkbench`.
 *
 * @returns {Promise<{ inputs: string[] }>} what went in
 */
export async function buildNodeHost() {
  const result = await build({
    ...sharedOptions,
    entryPoints: ['workbench/node/index.ts'],
    outfile: '.workbench/node.cjs',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // Univer's ES builds: its CommonJS twins would be a second copy of the same classes.
    mainFields: ['module', 'main'],
    conditions: ['import'],
    sourcemap: true,
    metafile: true,
  });
  return { inputs: Object.keys(result.metafile.inputs) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildNodeHost();
