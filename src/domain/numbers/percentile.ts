/** Percentiles as the spreadsheet has them, so that a figure can be checked with a built-in function. */

/**
 * As `PERCENTILE.INC`: between the two nearest ranks in a straight line.
 *
 * @param values in any order; left as they are
 * @param part 0 to 1: 0.5 is the median, 0.9 what nine of ten stay within
 * @returns NaN for no values
 * @example percentile([1, 2, 3, 4], 0.5) // 2.5
 */
export function percentile(values: ArrayLike<number>, part: number): number {
  const sorted = Float64Array.from(values).sort();
  const rank = (sorted.length - 1) * part;
  const below = sorted[Math.floor(rank)] ?? NaN;
  const above = sorted[Math.ceil(rank)] ?? NaN;
  return below + (above - below) * (rank % 1);
}
