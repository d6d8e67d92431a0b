// @ts-check
/** Makes everything that is pushed, in memory, so that it can be refused before anything is written. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { allTextProblems } from '../checks/textChecks.mjs';
import { packageFolders } from '../documents/bundledPackages.mjs';
import { root } from '../paths.mjs';
import { bundleScript } from './bundleScript.mjs';
import { bundleSidebar } from './bundleSidebar.mjs';
import { packedMessages } from './packedMessages.mjs';
import { packedTexts } from './packedTexts.mjs';
import { readDeclarations } from './readDeclarations.mjs';
import { BUNDLE, SERVER_BUNDLE, printEntryPoint, printFormula } from './stubs.mjs';

/** @typedef {import('./stubs.mjs').FormulaStub} FormulaStub */
/**
 * @typedef {object} Declarations
 * @property {Record<string, unknown>} main
 * @property {() => FormulaStub[]} formulaStubs
 * @property {() => string} formulaDocuments
 * @property {Parameters<typeof packedMessages>[0]} MESSAGES
 * @property {() => Record<string, unknown>} sheetTexts
 * @property {(parts: Record<string, unknown>) => string} packParts
 * @property {Parameters<typeof packedTexts>[1]} packTexts
 * @property {() => Parameters<typeof allTextProblems>[0]} textRooms
 * @property {import('../checks/textChecks.mjs').SameAsEnglish} sameAsEnglish
 * @property {import('../checks/textChecks.mjs').PluralForm} pluralForm
 */

/**
 * @typedef {object} Built
 * @property {string} code
 * @property {string} serverCode
 * @property {string} sidebarHtml
 * @property {string} sidebarScript
 * @property {string} textsHtml
 * @property {string} manifest
 * @property {string} functionsDocument
 * @property {string[]} textProblems
 * @property {string[]} packageFolders
 */

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
     export { packTexts } from './src/locales/packTexts';
     export { pluralForm } from './src/locales/translate';
     export { sameAsEnglish } from './src/locales/sameAsEnglish';
     export { sheetTexts } from './src/locales/sheetTexts';
     export { textRooms } from './src/locales/textRooms';`,
    'declarations',
  );
  const textRooms = declarations.textRooms();
  const textProblems = allTextProblems(textRooms, declarations);
  const [main, server, sidebar, manifest] = await Promise.all([
    bundleScript('src/main.ts', BUNDLE, [packedMessages(declarations.MESSAGES)]),
    bundleScript('src/server.ts', SERVER_BUNDLE),
    // Texts that the build is about to refuse need not fit.
    bundleSidebar(textProblems.length > 0 ? [] : [packedTexts(textRooms, declarations.packTexts)]),
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
