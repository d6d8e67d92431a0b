// @ts-check
/** Loads the sources' own declarations into Node, so that stubs, documents and texts are derived from them and never typed twice. */
import { build } from 'esbuild';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder, root } from '../paths.mjs';

/**
 * Bundles a few lines of TypeScript for Node and imports them.
 *
 * @template Exports
 * @param {string} source import paths are relative to the project's root
 * @param {string} name of the cached file
 * @returns {Promise<Exports>}
 */
export async function readDeclarations(source, name) {
  const bundled = await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts', sourcefile: `${name}.ts` },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  });
  const text = bundled.outputFiles[0]?.text ?? '';
  await mkdir(cacheFolder, { recursive: true });
  const file = resolve(cacheFolder, `${name}.mjs`);
  await writeFile(file, text);
  // The query makes a second build in one process read the new text instead of Node's module cache.
  return import(`${pathToFileURL(file).href}?built=${Date.now()}`);
}
