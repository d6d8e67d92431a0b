/** Times pieces of work side by side, in turn, so that a busy moment of the machine falls on all of them alike. */

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/**
 * @param rounds how often each piece of work is timed, after a third as many rounds to warm up
 * @returns median milliseconds by name
 */
export function mediansOf<Name extends string>(
  rounds: number,
  works: Readonly<Record<Name, () => unknown>>,
): Record<Name, number> {
  const names = Object.keys(works) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -Math.ceil(rounds / 3); round < rounds; round += 1) {
    for (const name of names) {
      const started = performance.now();
      const result = works[name]();
      const took = performance.now() - started;
      if (result === undefined) throw new Error(`${name} answered nothing, so it may not have been done`);
      if (round >= 0) times.get(name)!.push(took);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name)!)])) as Record<Name, number>;
}
