/** Bundles the workbench's page: one script, one style sheet, one document, nothing fetched from elsewhere. */
import { build } from 'esbuild';
import { cp, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { synchronousEngine } from '../engine/synchronousEngine.mjs';

const pageSource = path.dirname(fileURLToPath(import.meta.url));
const projectRoot = path.resolve(pageSource, '../..');

/**
 * Builds the page.
 *
 * @param {object} [options]
 * @param {string} [options.outFolder] left out: `.workbench/page` of the project
 * @param {boolean} [options.minify] left out: yes
 * @returns {Promise<{ folder: string, bytes: number, inputs: string[] }>} where it lies, the size of script and styles together, and what went in
 */
export async function buildPage({ outFolder = path.join(projectRoot, '.workbench/page'), minify = true } = {}) {
  await rm(outFolder, { recursive: true, force: true });
  await mkdir(outFolder, { recursive: true });
  const result = await build({
    absWorkingDir: projectRoot,
    entryPoints: { workbench: 'workbench/page/main.ts', style: 'workbench/page/style.css' },
    outdir: outFolder,
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    minify,
    metafile: true,
    plugins: [synchronousEngine],
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.png': 'dataurl', '.svg': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl' },
    logLevel: 'warning',
  });
  await cp(path.join(pageSource, 'index.html'), path.join(outFolder, 'index.html'));
  const bytes = Object.values(result.metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
  return { folder: outFolder, bytes, inputs: Object.keys(result.metafile.inputs) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { folder, bytes } = await buildPage({ minify: !process.argv.includes('--readable') });
  console.log(`${folder}: ${(bytes / 1e6).toFixed(1)} MB`);
}
