// @ts-check
/** Makes the sidebar's one page, with its script, its styles and the notices of what it contains. */
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { licenceComment, packageFolders, readPackage } from '../documents/bundledPackages.mjs';
import { root } from '../paths.mjs';

/**
 * @param {import('esbuild').Plugin[]} [plugins] such as `packedTexts`; without it each language comes as its sources have it
 */
export async function bundleSidebar(plugins = []) {
  const result = await build({
    entryPoints: [resolve(root, 'src/sidebar/main.tsx')],
    bundle: true,
    write: false,
    minify: true,
    outdir: 'sidebar',
    format: 'iife',
    platform: 'browser',
    target: ['es2020', 'chrome110', 'firefox115', 'safari16'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
    // HtmlService cuts what looks like a comment out of template literals.
    supported: { 'template-literal': false },
    metafile: true,
    plugins,
    logLevel: 'warning',
  });
  /** @param {string} ending */
  const output = (ending) => result.outputFiles.find((file) => file.path.endsWith(ending))?.text.trim() ?? '';
  const script = output('.js');
  if (/<!--|<script/i.test(script))
    throw new Error('the sidebar script holds <!-- or <script and would not end where it should');
  const inputs = Object.keys(result.metafile.inputs);
  // Minifying takes the notices away that have to go along.
  const notices = licenceComment(packageFolders(inputs).map(readPackage));
  const template = await readFile(resolve(root, 'src/sidebar/index.html'), 'utf8');
  const html = template
    // A function as replacement, because `$&` in minified code must not be expanded.
    .replace('<!-- bundle:licences -->', () => notices)
    .replace('<!-- bundle:css -->', () => `<style>${output('.css')}</style>`)
    .replace('<!-- bundle:js -->', () => `<script>${script}</script>`);
  return { html, script, inputs };
}
