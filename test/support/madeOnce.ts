/** Files that take long to make: made once for each set of arguments, and copied for every test that wants one. */
import type { MemoryPlatform } from './memoryPlatform';

/**
 * @param make from arguments that are plain data
 * @example
 * export const sampleFile = madeOnce((options: MemoryOptions = {}) => makeSampleFile(options));
 */
export function madeOnce<Args extends readonly unknown[]>(
  make: (...args: Args) => MemoryPlatform,
): (...args: Args) => MemoryPlatform {
  const made = new Map<string, MemoryPlatform>();
  return (...args) => {
    const key = JSON.stringify(args);
    const original = made.get(key) ?? make(...args);
    made.set(key, original);
    return original.copy();
  };
}
