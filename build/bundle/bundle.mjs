// @ts-check
/** Makes `dist/`: the files that are pushed to Google and that the workbench runs unchanged. */
import { build } from 'esbuild';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { licenceComment, packageFolders, readPackage } from '../documents/bundledPackages.mjs';
import { packedMessages } from './packedMessages.mjs';
import { packedTexts } from './packedTexts.mjs';
import { distFolder, root } from '../paths.mjs';
import { readDeclarations } from './readDeclarations.mjs';
import { BUNDLE, SERVER_BUNDLE, printEntryPoint, printFormula } from './stubs.mjs';
import { allTextProblems } from '../checks/textChecks.mjs';

/** Google's parser refuses newer syntax in places (class fields); which built-ins exist is checked on the built file. */
const SERVER_TARGET = 'es2020';

/** @typedef {import('./stubs.mjs').FormulaStub} FormulaStub */
/** @typedef {{ main: Record<string, unknown>, formulaStubs: () => FormulaStub[], MESSAGES: Parameters<typeof packedMessages>[0], sheetTexts: () => Record<string, unknown>, packParts: (parts: Record<string, unknown>) => string, formulaDocuments: () => string, textRooms: () => Parameters<typeof allTextProblems>[0], sameAsEnglish: Parameters<typeof allTextProblems>[1] }} Declarations */

/** @typedef {{ code: string, serverCode: string, sidebarHtml: string, sidebarScript: string, textsHtml: string, manifest: string, functionsDocument: string, textProblems: string[], packageFolders: string[] }} Built */

/**
 * JSON as the text of an HTML file, the only kind of file that a script can read. HtmlService may mend what looks like
 * a tag or an entity, so that nothing in it does.
 *
 * @param {string} json
 */
const asHtmlFile = (json) =>
  json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** @param {string} name @param {unknown} value */
function parametersOf(name, value) {
  if (typeof value !== 'function') throw new Error(`src/main.ts exports ${name}, which is not a function`);
  return [...(/^(?:async )?function[^(]*\(([^)]*)\)/.exec(String(value))?.[1] ?? '').matchAll(/[A-Za-z]\w*/g)].map(
    ([parameter]) => parameter,
  );
}

/** @param {Declarations} declarations */
function printGlobals({ main, formulaStubs }) {
  // A name that ends in an underscore is private to the project, as Apps Script itself has it.
  const entryPoints = Object.entries(main).filter(([name]) => !name.endsWith('_'));
  return [
    ...entryPoints.map(([name, value]) => printEntryPoint(name, parametersOf(name, value))),
    ...formulaStubs().map(printFormula),
  ].join('\n');
}

/**
 * Script code for Apps Script, in one variable. It is bundled as a module and its exports are handed out here, because
 * esbuild's own way to name a bundle brings code along that looks after other modules' default exports.
 *
 * @param {string} entry
 * @param {string} variable
 * @param {import('esbuild').Plugin[]} [plugins]
 */
async function bundleScript(entry, variable, plugins = []) {
  const result = await build({
    entryPoints: [resolve(root, entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    plugins,
    inject: [resolve(root, 'build/bundle/localGlobals.mjs')],
    platform: 'neutral',
    target: SERVER_TARGET,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  // esbuild only warns of what the target cannot say, such as BigInt literals and import.meta.
  if (result.warnings.length > 0) throw new Error(result.warnings.map((warning) => warning.text).join('\n'));
  const [, body, names] = /^([^]*)export\{([^{}]*)\};\s*$/.exec(result.outputFiles[0]?.text ?? '') ?? [];
  if (body === undefined || names === undefined) throw new Error(`${entry} does not end in what it exports`);
  const members = names.split(',').map((name) => {
    const [local, exported = local] = name.split(' as ');
    return `${exported}:${local}`;
  });
  return {
    script: `"use strict";var ${variable}=(()=>{${body}return{${members.join(',')}}})();\n`,
    inputs: Object.keys(result.metafile.inputs),
  };
}

/** @param {ReturnType<Declarations['textRooms']>} [textRooms] to be packed; without them each language comes as its sources have it */
export async function bundleSidebar(textRooms = {}) {
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
    plugins: [packedTexts(textRooms)],
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

/**
 * Builds everything in memory.
 *
 * @returns {Promise<Built>}
 */
export async function bundle() {
  /** @type {Declarations} */
  const declarations = await readDeclarations(
    `export * as main from './src/main';
     export { formulaStubs } from './build/bundle/formulaStubs';
     export { formulaDocuments } from './build/documents/formulaDocuments';
     export { MESSAGES } from './src/locales/formulas/messages';
     export { packParts } from './src/locales/packParts';
     export { sameAsEnglish } from './src/locales/sameAsEnglish';
     export { sheetTexts } from './src/locales/sheetTexts';
     export { textRooms } from './src/locales/textRooms';`,
    'declarations',
  );
  const textRooms = declarations.textRooms();
  const textProblems = allTextProblems(textRooms, declarations.sameAsEnglish);
  const [main, server, sidebar, manifest] = await Promise.all([
    bundleScript('src/main.ts', BUNDLE, [packedMessages(declarations.MESSAGES)]),
    bundleScript('src/server.ts', SERVER_BUNDLE),
    // Texts that the build is about to refuse need not fit.
    bundleSidebar(textProblems.length > 0 ? {} : textRooms),
    readFile(resolve(root, 'appsscript.json'), 'utf8'),
  ]);
  return {
    code: `/** @OnlyCurrentDoc */\n${main.script}${printGlobals(declarations)}\n`,
    serverCode: server.script,
    sidebarHtml: sidebar.html,
    sidebarScript: sidebar.script,
    textsHtml: asHtmlFile(declarations.packParts({ server: { source: server.script }, ...declarations.sheetTexts() })),
    manifest,
    functionsDocument: declarations.formulaDocuments(),
    textProblems,
    packageFolders: packageFolders([...main.inputs, ...server.inputs, ...sidebar.inputs]),
  };
}

/**
 * Writes the built files; a reader never sees half of them, because each is renamed into its place.
 *
 * @param {Built} built
 */
export async function writeDist({ code, sidebarHtml, textsHtml, manifest }, folder = distFolder) {
  const files = {
    'Code.js': code,
    'sidebar.html': sidebarHtml,
    'texts.html': textsHtml,
    'appsscript.json': manifest,
  };
  await mkdir(folder, { recursive: true });
  await Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      await writeFile(resolve(folder, `.${name}`), text);
      await rename(resolve(folder, `.${name}`), resolve(folder, name));
    }),
  );
}

/** Removes what an earlier build left, so that nothing is pushed that was not just built. */
export const clearDist = (folder = distFolder) => rm(folder, { recursive: true, force: true });
