/** A hidden frame as the global scope of one execution: what the browser has and Apps Script lacks is taken out of it. */
import type { Realm } from '../realm/realm';
import { element } from './dom';

/** ECMAScript's own globals, and `console`, the only one that V8 on Apps Script adds. */
const KEPT = new Set([
  ...['Object', 'Function', 'Array', 'Number', 'Boolean', 'String', 'Symbol', 'BigInt', 'Date', 'RegExp', 'Promise'],
  ...['Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'Proxy', 'Reflect', 'JSON', 'Math', 'Intl'],
  ...['Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'],
  ...['ArrayBuffer', 'DataView', 'Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array'],
  ...['Uint16Array', 'Int32Array', 'Uint32Array', 'Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array'],
  ...['globalThis', 'eval', 'NaN', 'Infinity', 'undefined', 'isFinite', 'isNaN', 'parseFloat', 'parseInt', 'escape'],
  ...['unescape', 'encodeURI', 'encodeURIComponent', 'decodeURI', 'decodeURIComponent', 'console'],
]);

/** `window`, `document`, `location` and `top` cannot be taken out of a frame; the build refuses a bundle that names them. */
export function createIframeRealm(): Realm {
  const frame = element('iframe', { hidden: true, 'aria-hidden': 'true', title: 'Execution of the add-on' });
  document.body.append(frame);
  const scope = frame.contentWindow as Window & typeof globalThis;
  const evaluate = scope.eval;
  for (const name of Object.getOwnPropertyNames(scope)) {
    if (!KEPT.has(name)) Reflect.deleteProperty(scope, name);
  }
  return {
    define: (name, value) => Object.defineProperty(scope, name, { value, configurable: true, writable: true }),
    evaluate: (source, fileName) => {
      const named = `${source}\n//# sourceURL=${fileName}`;
      return fileName.endsWith('.js') ? runScript(frame, named) : (evaluate(named) as unknown);
    },
    dispose: () => frame.remove(),
  };
}

/** A file of the project is a script: strict code would keep its functions to itself if it were evaluated. */
function runScript(frame: HTMLIFrameElement, source: string): undefined {
  const thrown: unknown[] = [];
  const scope = frame.contentWindow!;
  const note = (event: ErrorEvent): void => {
    event.preventDefault();
    thrown.push(event.error);
  };
  scope.addEventListener('error', note);
  const script = frame.contentDocument!.createElement('script');
  script.textContent = source;
  frame.contentDocument!.documentElement.append(script);
  scope.removeEventListener('error', note);
  if (thrown.length > 0) throw thrown[0];
}
