// @ts-check
/** Bundles a script of the bench, so that it may import the sources and run in a bare process. */
import { build } from 'esbuild';
import { join, parse, resolve } from 'node:path';

/** Packages are found from here as from the project's root, which is where the bench runs. */
const cacheFolder = resolve('node_modules/.cache/pactline/bench');

/**
 * @param {string} path from the project's root
 * @param {import('esbuild').BuildOptions} [options] beyond the usual ones
 * @returns {Promise<string>} the bundle's path; packages are left outside of it
 */
export async function bundleScript(path, options = {}) {
  const outfile = join(cacheFolder, `${parse(path).name}.mjs`);
  await build({
    entryPoints: [path],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    ...options,
  });
  return outfile;
}
