/** Refuses what may stand in a range once and stands there twice. */
import { firstRepeat } from './firstRepeat';
import { refuse } from './refusal';

/**
 * @param rows row of each key in the range
 * @param show how a key's cell reads in the message
 * @throws Refusal naming the second row, and the first
 */
export function refuseRepeat(
  name: string,
  keys: readonly (string | number)[],
  rows: ArrayLike<number>,
  show: (index: number) => string,
): void {
  const repeat = firstRepeat(keys);
  if (!repeat) return;
  const [again, first] = repeat;
  refuse('doubled', `${name}.${rows[again]!}`, { value: show(again), other: rows[first]! });
}
