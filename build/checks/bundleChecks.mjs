// @ts-check
/** What the built files must satisfy before they may be pushed; looks only at the artefacts, never at the sources. */
import vm from 'node:vm';
import ts from 'typescript';

/** Methods that take the name of a global function, and at which place. */
const NAMING_METHODS = new Map([
  ['addItem', 1],
  ['newTrigger', 0],
]);

/** Methods of `google.script.run` that are no server functions. */
const RUNNER_METHODS = new Set(['withSuccessHandler', 'withFailureHandler', 'withUserObject']);

/** Codes of "there is no such name" and "there is no such member"; whatever else the checker says of minified code is noise. */
const ABSENT = new Set([2304, 2552, 2580, 2581, 2582, 2583, 2584, 2591, 2592, 2593, 2868, 2550, 2551]);

/** @param {string} code */
const parse = (code) => ts.createSourceFile('built.js', code, ts.ScriptTarget.ES2020, true, ts.ScriptKind.JS);

/** @param {ts.Node} node @param {(node: ts.Node) => void} visit */
function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/**
 * Top-level function declarations: the only thing that Sheets, menus, triggers and the sidebar can call.
 *
 * @param {string} code
 * @returns {{ name: string, parameters: string[], jsDoc: string }[]}
 */
export function declaredFunctions(code) {
  return parse(code)
    .statements.filter(ts.isFunctionDeclaration)
    .map((declaration) => ({
      name: declaration.name?.text ?? '',
      parameters: declaration.parameters.map((parameter) => parameter.getText()),
      jsDoc: ts
        .getJSDocCommentsAndTags(declaration)
        .map((comment) => comment.getText())
        .join('\n'),
    }));
}

/**
 * Top-level names that are no functions.
 *
 * @param {string} code
 * @returns {string[]}
 */
export function declaredValues(code) {
  return parse(code)
    .statements.filter(ts.isVariableStatement)
    .flatMap((statement) => statement.declarationList.declarations.map((declaration) => declaration.name.getText()));
}

/**
 * Names of functions that server code passes to Apps Script as text.
 *
 * @param {string} code
 * @returns {string[]}
 * @throws where the name is computed, because nobody could then say whether it exists
 */
export function namedHandlers(code) {
  /** @type {string[]} */
  const names = [];
  walk(parse(code), (node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    const place = NAMING_METHODS.get(node.expression.name.text);
    if (place === undefined) return;
    const argument = node.arguments[place];
    if (!argument || !ts.isStringLiteralLike(argument)) {
      throw new Error(`${node.getText().slice(0, 80)}: the name of a handler must be written out`);
    }
    names.push(argument.text);
  });
  return names;
}

/** @param {ts.Expression} expression @returns {boolean} */
function startsAtRunner(expression) {
  if (expression.getText() === 'google.script.run') return true;
  if (ts.isCallExpression(expression) || ts.isPropertyAccessExpression(expression)) {
    return startsAtRunner(expression.expression);
  }
  return false;
}

/**
 * Server functions that the sidebar calls.
 *
 * @param {string} script the sidebar's script
 * @returns {string[]}
 */
export function sidebarCalls(script) {
  /** @type {string[]} */
  const names = [];
  walk(parse(script), (node) => {
    if (!ts.isCallExpression(node)) return;
    const callee = node.expression;
    if (ts.isElementAccessExpression(callee) && startsAtRunner(callee.expression)) {
      throw new Error(`${node.getText().slice(0, 80)}: the name of a server function must be written out`);
    }
    if (!ts.isPropertyAccessExpression(callee) || !startsAtRunner(callee.expression)) return;
    if (!RUNNER_METHODS.has(callee.name.text)) names.push(callee.name.text);
  });
  return names;
}

/**
 * Names and members that the file uses and Apps Script lacks, third-party code included: the built file is checked
 * against ES2020 and the Apps Script types, and nothing else.
 *
 * @param {string} file
 * @returns {string[]} line and message
 */
export function absentNames(file) {
  const program = ts.createProgram([file], {
    allowJs: true,
    checkJs: true,
    noEmit: true,
    strict: false,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2020,
    lib: ['lib.es2020.d.ts'],
    types: ['google-apps-script'],
    moduleDetection: ts.ModuleDetectionKind.Auto,
  });
  const source = program.getSourceFile(file);
  const syntax = program.getSyntacticDiagnostics(source);
  const semantics = program.getSemanticDiagnostics(source).filter((diagnostic) => ABSENT.has(diagnostic.code));
  return [...syntax, ...semantics].map((diagnostic) => {
    const line = source ? source.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line + 1 : 0;
    return `${line}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`;
  });
}

/**
 * Loads a bundle where there is ECMAScript and nothing else: no service, no `Intl`, no evaluation of text. What a
 * bundle does while it loads, every formula call pays for, and a service call there kills the menu in AuthMode.NONE.
 *
 * @param {string} code
 * @param {Record<string, unknown>} [services]
 * @returns {Record<string, unknown>} the globals
 */
export function loadBare(code, services = {}) {
  const context = vm.createContext(Object.assign(Object.create(null), services), {
    codeGeneration: { strings: false, wasm: false },
  });
  vm.runInContext(
    'delete globalThis.Intl; delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer;',
    context,
  );
  new vm.Script(code, { filename: 'Code.js' }).runInContext(context, { timeout: 2000 });
  return context;
}
