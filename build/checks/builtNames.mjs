// @ts-check
/** Reads from built files which globals they declare, and which they call by name: Apps Script would miss one in silence. */
import ts from 'typescript';

/** Methods that take the name of a global function, and at which place. */
const NAMING_METHODS = new Map([
  ['addItem', 1],
  ['newTrigger', 0],
]);

/** Methods of `google.script.run` that are no server functions. */
const RUNNER_METHODS = new Set(['withSuccessHandler', 'withFailureHandler', 'withUserObject']);

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
