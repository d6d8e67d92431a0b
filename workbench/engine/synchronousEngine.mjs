// @ts-check
/**
 * An esbuild plugin that makes Univer's formula engine calculate in one go, as `SpreadsheetApp.flush()` must.
 *
 * The engine is `async` only for a pause every 500 formulas, for a lock and for MAKEARRAY. Apps Script's services are
 * synchronous, so a script that sets a formula and reads the cell needs the result at once. The replacements are made
 * for 0.25.1 and each must be found: another version fails the build instead of quietly staying asynchronous.
 */
import { readFile } from 'node:fs/promises';
import { assignFields } from './quickFields.mjs';

const ENGINE_FILE = /@univerjs[\\/]engine-formula[\\/]lib[\\/](es|cjs)[\\/]index\.js$/;

/**
 * @param {string} source
 * @param {string} from
 * @param {string} to
 */
function replaceExactly(source, from, to) {
  const parts = source.split(from);
  if (parts.length !== 2) {
    throw new Error(`synchronousEngine: expected once, found ${parts.length - 1} times: ${from.slice(0, 70)}`);
  }
  return parts.join(to);
}

/**
 * @param {string} source
 * @param {string} className
 * @param {(body: string) => string} change
 */
function changeClass(source, className, change) {
  const start = source.indexOf(`let ${className} = class ${className}`);
  const end = source.indexOf(`${className} = __decorate(`, start);
  if (start < 0 || end < 0) throw new Error(`synchronousEngine: no class ${className}`);
  const body = change(source.slice(start, end));
  const left = /.*\bawait\b.*/.exec(body);
  if (left) throw new Error(`synchronousEngine: ${className} still waits: ${left[0].trim()}`);
  return source.slice(0, start) + body + source.slice(end);
}

/** @param {string} body */
const withoutAsync = (body) => body.replace(/\basync (?=[_a-zA-Z]+\()/g, '').replace(/\bawait (?!new Promise)/g, '');

/** @param {string} body */
function calculateAtOnce(body) {
  const pause = /await new Promise\(\(resolve\) => \{\s+const calCancelTask[\s\S]*?\n\t+\}\);/;
  let changed = withoutAsync(body);
  if (!pause.test(changed)) throw new Error('synchronousEngine: the pause between formulas is not where it was');
  changed = changed.replace(pause, '');
  changed = replaceExactly(changed, 'this._executeLock.acquire("FORMULA_EXECUTION_LOCK", async () => {', '(() => {');
  return replaceExactly(changed, 'this._runtimeService.reset();\n\t\t});', 'this._runtimeService.reset();\n\t\t})();');
}

/**
 * A word before a bracket is a function, also where a named range is called alike: `SLA_CLOSE_RATE` is both. And a name
 * is found with a space behind it, too.
 *
 * @param {string} source
 */
function tellNamesApart(source) {
  const changed = replaceExactly(
    source,
    'if (nodeType === 4 || nodeType === 3) {',
    'if (nodeType === 4 || (nodeType === 3 && sequenceNodes[i + 1] !== "(")) {',
  );
  const found = 'const definedContent = getValueByName(unitId, token);';
  return replaceExactly(changed, found, `token = token.trim(); ${found}`);
}

/**
 * The engine's source, calculating synchronously.
 *
 * @param {string} source of `@univerjs/engine-formula` 0.25.1, ES or CommonJS build
 */
export function makeSynchronous(source) {
  let changed = changeClass(tellNamesApart(source), 'FormulaDependencyGenerator', (body) =>
    replaceExactly(withoutAsync(body), 'return Promise.resolve(finalTreeList);', 'return finalTreeList;'),
  );
  changed = changeClass(changed, 'CalculateFormulaService', calculateAtOnce);
  changed = changeClass(changed, 'CalculateController', (body) =>
    withoutAsync(body).replaceAll('this._commandService.executeCommand(', 'this._commandService.syncExecuteCommand('),
  );
  // MAKEARRAY answers a promise of an array although all its cells are there already.
  return replaceExactly(
    changed,
    'return new AsyncArrayObject(result);\n\t}\n\tisAsync() {\n\t\treturn true;\n\t}',
    'return ArrayValueObject.create({ calculateValueList: result, rowCount: result.length, ' +
      'columnCount: (result[0] || []).length, unitId: this.unitId, sheetId: this.subUnitId, row: this.row, ' +
      'column: this.column });\n\t}',
  );
}

/** @type {import('esbuild').Plugin} */
export const synchronousEngine = {
  name: 'synchronous-engine',
  setup(build) {
    build.onLoad({ filter: ENGINE_FILE }, async ({ path }) => ({
      contents: assignFields(makeSynchronous(await readFile(path, 'utf8'))),
      loader: 'js',
    }));
  },
};
