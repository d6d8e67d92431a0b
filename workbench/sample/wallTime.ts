/** Wall time as the sheet counts it: days since 30 December 1899, with the time of day as a fraction. */

export const MINUTES_A_DAY = 1_440;

/** Monday is 0. */
export const weekdayOf = (serial: number): number => (Math.floor(serial) + 5) % 7;

/** To the minute, as an export has it. */
export const toMinute = (serial: number): number => Math.round(serial * MINUTES_A_DAY) / MINUTES_A_DAY;

const OPENS = 9 / 24;
const CLOSES = 17 / 24;

/**
 * The moment a working time later, Monday to Friday from nine to five.
 *
 * @param start serial
 * @param minutes of working time
 */
export function afterWorkingMinutes(start: number, minutes: number): number {
  let day = Math.floor(start);
  let from = Math.max(start - day, OPENS);
  let restDays = minutes / MINUTES_A_DAY;
  for (;;) {
    const open = weekdayOf(day) < 5 ? Math.max(0, CLOSES - from) : 0;
    if (restDays < open) return toMinute(day + from + restDays);
    restDays -= open;
    day++;
    from = OPENS;
  }
}
