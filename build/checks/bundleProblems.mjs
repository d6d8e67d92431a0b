// @ts-check
/** What the built files must satisfy before they may be pushed; looks only at the artefacts, never at the sources. */
import { BUNDLE } from '../bundle/stubs.mjs';
import { declaredFunctions, declaredValues, namedHandlers, sidebarCalls } from './builtNames.mjs';
import { manifestProblems } from './manifest.mjs';

/** Every formula call loads the whole of Code.js, so that each kilobyte is paid for in every cell. */
const CODE_BUDGET_BYTES = 100 * 1024;
/** Read whole by each call of the sidebar, but of its words only one language is parsed. */
const TEXTS_BUDGET_BYTES = 650 * 1024;
const SIDEBAR_BUDGET_BYTES = 400 * 1024;

/** Functions that Apps Script calls by their name alone. */
const SIMPLE_TRIGGERS = ['onOpen', 'onInstall'];

/**
 * Whatever is wrong with built files, names that Apps Script lacks left aside: to find those takes seconds.
 *
 * @param {import('../bundle/bundle.mjs').Built} built
 * @returns {string[]} a line each
 */
export function bundleProblems({ code, serverCode, sidebarHtml, sidebarScript, textsHtml, textProblems, manifest }) {
  const declared = declaredFunctions(code);
  const names = declared.map((entry) => entry.name);
  const named = [
    ...namedHandlers(code),
    ...namedHandlers(serverCode),
    ...sidebarCalls(sidebarScript),
    ...SIMPLE_TRIGGERS,
  ];
  const formulas = declared.filter((entry) => entry.jsDoc.includes('@customfunction'));
  const unasked = names.filter((name) => !named.includes(name) && !formulas.some((formula) => formula.name === name));
  /** @type {unknown} */
  let parsed;
  try {
    parsed = JSON.parse(manifest);
  } catch {
    parsed = null;
  }
  // While texts are refused, the sidebar carries them unpacked, and its size says nothing.
  const budgets = /** @type {const} */ ([
    ['Code.js', code, CODE_BUDGET_BYTES],
    ['sidebar.html', sidebarHtml, SIDEBAR_BUDGET_BYTES],
    ['texts.html', textsHtml, TEXTS_BUDGET_BYTES],
  ]);
  return [
    ...textProblems,
    ...manifestProblems(parsed).map((problem) => `appsscript.json: ${problem}`),
    ...[...new Set(named)]
      .filter((name) => !names.includes(name))
      .map((name) => `Code.js has no global named ${name}, which is called by name`),
    ...unasked.map(
      (name) => `Code.js has a global ${name} that nothing calls: it is no formula, menu item, trigger or sidebar call`,
    ),
    ...declaredValues(code)
      .filter((name) => name !== BUNDLE)
      .map((name) => `Code.js has a global variable ${name}`),
    ...names
      .filter((name) => name.endsWith('_'))
      .map((name) => `Apps Script hides ${name}, because it ends in an underscore`),
    ...(textProblems.length > 0 ? [] : budgets)
      .filter(([, text, budget]) => Buffer.byteLength(text) > budget)
      .map(([name, text, budget]) => `${name} has ${Buffer.byteLength(text)} bytes; the budget is ${budget}`),
  ];
}
