// @ts-check
/** Proves of a bundle that to load it takes nothing from the platform. */
import vm from 'node:vm';

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
