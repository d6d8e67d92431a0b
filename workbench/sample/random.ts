/** Chance with a fixed seed, so that the sample is the same file every time and everywhere. */

export interface Chance {
  /** At least 0, below 1. */
  part(): number;
  /** A member, each as likely as its weight says. */
  pick<Member>(weighted: readonly (readonly [Member, number])[]): Member;
  /** Positive; half of all are below `median`, and `spread` is the deviation of the logarithm. */
  lognormal(median: number, spread: number): number;
}

/** @param seed any whole number */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  // Mulberry32: small, and good enough for a sample.
  const part = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    part,
    pick: (weighted) => {
      let rest = part() * weighted.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [member, weight] of weighted) if ((rest -= weight) < 0) return member;
      return weighted[weighted.length - 1]![0];
    },
    lognormal: (median, spread) => {
      const normal = Math.sqrt(-2 * Math.log(1 - part())) * Math.cos(2 * Math.PI * part());
      return median * Math.exp(spread * normal);
    },
  };
}
