/** Adds numbers exactly and rounds once, so that a total does not depend on the order of the rows. */

/**
 * The exact sum, rounded to the nearest number: partial sums that do not overlap keep what addition would lose
 * (Shewchuk, Adaptive Precision Floating-Point Arithmetic, 1997).
 *
 * @param values finite
 * @example sum([0.1, 0.2, 0.3, -0.3, -0.2, -0.1]) // 0
 */
export function sum(values: ArrayLike<number>): number {
  // Smallest first; no two share a binary digit.
  const partials: number[] = [];
  for (let index = 0; index < values.length; index += 1) {
    let carried = values[index]!;
    let kept = 0;
    for (let at = 0; at < partials.length; at += 1) {
      const partial = partials[at]!;
      const total = carried + partial;
      const lost = Math.abs(carried) < Math.abs(partial) ? carried - (total - partial) : partial - (total - carried);
      if (lost !== 0) partials[kept++] = lost;
      carried = total;
    }
    partials[kept] = carried;
    partials.length = kept + 1;
  }
  let at = partials.length - 1;
  if (at < 0) return 0;
  let total = partials[at]!;
  let lost = 0;
  while (at > 0 && lost === 0) {
    at -= 1;
    const before = total;
    total = before + partials[at]!;
    lost = partials[at]! - (total - before);
  }
  // Half-way cases were rounded to even without knowing what lies below: on the side of it, they go on.
  if (at > 0 && lost !== 0 && lost < 0 === partials[at - 1]! < 0) {
    const further = total + lost * 2;
    if (further - total === lost * 2) return further;
  }
  return total;
}

/** @returns NaN for no values */
export const mean = (values: ArrayLike<number>): number => sum(values) / values.length;
