/** The host's clock: the caller's, or a fixed moment, moved on by waiting. */
export interface Clock {
  readonly now: () => number;
  readonly wait: (milliseconds: number) => void;
  /** `null`: back to the source. */
  readonly set: (epochMs: number | null) => void;
}

export function createClock(source: () => number): Clock {
  let fixed: number | null = null;
  let waited = 0;
  return {
    now: () => (fixed ?? source()) + waited,
    wait(milliseconds) {
      waited += Math.max(0, milliseconds);
    },
    set(epochMs) {
      fixed = epochMs;
      waited = 0;
    },
  };
}
