/** Finds what stands in a list twice, where everything may stand there once. */

/**
 * @param keys compared as they are
 * @returns indices of the first key that came before, as `[again, first]`; `null` where all differ
 * @example firstRepeat(['a', 'b', 'a']) // [2, 0]
 */
export function firstRepeat(keys: readonly (string | number)[]): readonly [number, number] | null {
  const seen = new Map<string | number, number>();
  for (const [index, key] of keys.entries()) {
    const first = seen.get(key);
    if (first !== undefined) return [index, first];
    seen.set(key, index);
  }
  return null;
}
