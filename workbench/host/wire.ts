/** What may pass through `google.script.run`, either way: numbers, booleans, texts, null, and lists and plain objects of them. */
import { Exception } from '../services/exception';

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null) return true;
  // Each realm has its own Object.prototype: it is the one whose prototype is null.
  return Object.getPrototypeOf(prototype) === null && Object.prototype.toString.call(value) === '[object Object]';
}

function copyLegal(
  value: unknown,
  path: string,
  ancestors: readonly object[],
  refuse: (path: string) => Error,
): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === undefined) return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || ancestors.includes(value)) throw refuse(path);
  const within = [...ancestors, value];
  const inside = (key: string): string => (path === '' ? key : `${path}.${key}`);
  if (Array.isArray(value)) {
    return Array.from(value, (item, index) => copyLegal(item, inside(String(index)), within, refuse) ?? null);
  }
  if (!isPlainObject(value)) throw refuse(path);
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const legal = copyLegal(item, inside(key), within, refuse);
    if (legal !== undefined) copy[key] = legal;
  }
  return copy;
}

/**
 * Copies of the arguments of a call from the sidebar.
 *
 * @throws TypeError naming the place of a date, a function, an object of a class, or a cycle
 */
export function legalArguments(args: readonly unknown[]): unknown[] {
  return args.map((arg, index) =>
    copyLegal(arg, String(index), [], (path) => new TypeError(`Failed due to illegal value in property: ${path}`)),
  );
}

/**
 * A copy of what a function answered to the sidebar; nothing becomes null.
 *
 * @throws Exception where Google would not deliver the value
 */
export function legalResult(result: unknown): unknown {
  const refuse = (): Error =>
    new Exception('The script completed but the returned value is not a supported return type.');
  return copyLegal(result, '', [], refuse) ?? null;
}
