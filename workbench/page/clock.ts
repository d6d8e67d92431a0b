/** The workbench's clock: real, or set to a moment from which it goes on ticking. */

export interface Clock {
  now(): number;
  /** @param chosen epoch ms that it is to show now; `null`: real time */
  set(chosen: number | null): void;
}

export function createClock(chosen: number | null): Clock {
  let aheadMs = 0;
  const set = (moment: number | null): void => {
    aheadMs = moment === null ? 0 : moment - Date.now();
  };
  set(chosen);
  return { now: () => Date.now() + aheadMs, set };
}
