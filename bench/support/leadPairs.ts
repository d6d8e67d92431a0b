/** Hand-offs and follow-ups as a log has them, always the same ones. */

const HOUR_MS = 3_600_000;

export interface Pairs {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** The three years over which pairs begin. */
export const FROM_MS = Date.UTC(2023, 0, 2);
export const TO_MS = Date.UTC(2026, 0, 2);

/** Mulberry32: one seed, one sequence. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Pairs in random order, at whole minutes, because some engines know no smaller time. */
function pairs(count: number, gapMs: (random: () => number) => number): Pairs {
  const random = randomFrom(count);
  const from = new Float64Array(count);
  const to = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    from[index] = Math.floor((FROM_MS + random() * (TO_MS - FROM_MS)) / 60_000) * 60_000;
    to[index] = from[index]! + Math.round(gapMs(random) / 60_000) * 60_000;
  }
  return { from, to };
}

export const pairsApart = (count: number, gapMs: number): Pairs => pairs(count, () => gapMs);

/** Gaps of leads: lognormal, half of them under two hours, one in twenty over a day. */
export const leadPairs = (count: number): Pairs =>
  pairs(count, (random) => {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return 2 * HOUR_MS * Math.exp(1.5 * normal);
  });

/** Gaps spread evenly up to a year. */
export const yearPairs = (count: number): Pairs => pairs(count, (random) => random() * 365 * 24 * HOUR_MS);
