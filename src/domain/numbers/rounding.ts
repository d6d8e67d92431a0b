/** Rounds needs up and capacities down without being fooled by binary fractions: 1100.0000000000002 leads are 1100. */

/** Numbers closer to a whole one than this part of themselves are that whole number. */
const RELATIVE_TOLERANCE = 1e-9;

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) <= RELATIVE_TOLERANCE * Math.abs(value);

/** @example roundNeedUp((100000 * 0.55) / 5000 / 0.01) // 1100, where Math.ceil answers 1101 */
export const roundNeedUp = (value: number): number => (isWhole(value) ? Math.round(value) : Math.ceil(value));

/** @example roundCapacityDown(0.7 / 0.1) // 7, where Math.floor answers 6 */
export const roundCapacityDown = (value: number): number => (isWhole(value) ? Math.round(value) : Math.floor(value));
