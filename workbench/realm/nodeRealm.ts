/** A realm in Node: a context of `vm`, with the language and nothing of Node's. */
import vm from 'node:vm';
import type { Realm } from './realm';
import { ABSENT_GLOBALS } from './absentGlobals';

export function createNodeRealm(): Realm {
  // Apps Script lets a script evaluate text, and the add-on loads its server's code that way.
  const context = vm.createContext({}, { codeGeneration: { strings: true, wasm: false } });
  for (const name of ABSENT_GLOBALS) vm.runInContext(`delete globalThis.${name}`, context);
  return {
    define(name, value) {
      Object.defineProperty(context, name, { value, writable: true, configurable: true, enumerable: false });
    },
    evaluate: (source, fileName) => vm.runInContext(source, context, { filename: fileName }) as unknown,
    dispose() {
      // A context without references goes with the garbage.
    },
  };
}
