/** Percentiles as the spreadsheet's own PERCENTILE.INC gives them, so that people can check one with a formula. */

/**
 * The value below which a share of all values lies, in a straight line between two neighbours.
 *
 * @param sorted ascending
 * @param share 0 to 1; 0.5 is the median
 * @returns `null` for no values
 * @example percentile(Float64Array.of(10, 20, 30, 40), 0.5) // 25
 */
export function percentile(sorted: Float64Array, share: number): number | null {
  if (sorted.length === 0) return null;
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (position - below);
}
