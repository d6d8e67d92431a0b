// @ts-check
/** Prints the global functions of Code.js: Sheets sees only real declarations, with parameter names and JSDoc of their own. */

/** The variable that holds the bundle. Its trailing underscore keeps it out of reach of `google.script.run`. */
export const BUNDLE = 'pactline_';

/** The variable that holds the server's part; `src/appsScript/serverCode.ts` asks for it by this name. */
export const SERVER_BUNDLE = 'pactlineServer_';

/**
 * @typedef {object} FormulaStub
 * @property {string} name
 * @property {string} summary
 * @property {readonly { readonly name: string, readonly type: string, readonly text: string }[]} parameters
 * @property {string} result
 */

/** @param {string} text JSDoc of Sheets knows neither line breaks nor HTML, and a star with a slash would end it. */
const plain = (text) => text.replace(/\s+/g, ' ').replace(/\*\//g, '* /').trim();

/**
 * A custom function: Sheets shows the summary and each parameter's name and text while the user types.
 *
 * @param {FormulaStub} formula
 */
export function printFormula({ name, summary, parameters, result }) {
  return [
    '/**',
    ` * ${plain(summary)}`,
    ...parameters.map((parameter) => ` * @param {${parameter.type}} ${parameter.name} ${plain(parameter.text)}`),
    ` * @return ${plain(result)}`,
    ' * @customfunction',
    ' */',
    `function ${name}(${parameters.map((parameter) => parameter.name).join(', ')}){return ${BUNDLE}.formula_('${name}',arguments)}`,
  ].join('\n');
}

/**
 * An entry point that a menu, a trigger or the sidebar calls.
 *
 * @param {string} name
 * @param {readonly string[]} parameters
 */
export const printEntryPoint = (name, parameters) =>
  `function ${name}(${parameters.join(', ')}){return ${BUNDLE}.${name}(${parameters.join(', ')})}`;
