/** A property store in memory that refuses what Apps Script's refuses, so that a size limit is met in a test first. */
import { PlatformError, type Store } from '../../src/ports';
import type { CallLog } from './callLog';

const VALUE_LIMIT_BYTES = 9 * 1024;
const STORE_LIMIT_BYTES = 500 * 1024;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/**
 * A store over a map that outlives it, so that several people's platforms can share the document's.
 *
 * @param name `documentStore` or `userStore`: how its calls are logged
 */
export function createMemoryStore(name: string, values: Map<string, string>, log: CallLog): Store {
  return {
    get: (key) => log.run(`${name}.get`, 'store', null, () => values.get(key) ?? null),
    set: (key, value) =>
      log.run(`${name}.set`, 'store', null, () => {
        if (bytes(value) > VALUE_LIMIT_BYTES) throw new PlatformError(`${name}.set`, 'Argument too large: value');
        let total = bytes(key) + bytes(value);
        for (const [other, text] of values) if (other !== key) total += bytes(other) + bytes(text);
        if (total > STORE_LIMIT_BYTES) throw new PlatformError(`${name}.set`, 'Storage quota exceeded');
        values.set(key, value);
      }),
    remove: (key) => log.run(`${name}.remove`, 'store', null, () => void values.delete(key)),
  };
}
