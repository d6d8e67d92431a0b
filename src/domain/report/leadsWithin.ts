/** Picks the leads of a span of time in a loop that all sections share, so that each looks at its own leads alone. */

/**
 * Indices of the leads whose instant lies within a span, ascending.
 *
 * A refresh is the first run of its process: a loop over 200,000 leads that runs once costs ten times what it does once
 * it is compiled. This one is, after the first section.
 *
 * @param at epoch milliseconds, one a lead; NaN is within no span
 * @param untilMs first instant after the span
 * @example leadsWithin(Float64Array.of(5, NaN, 9, 10), 5, 10) // [0, 2]
 */
export function leadsWithin(at: Float64Array, fromMs: number, untilMs: number): Int32Array {
  const found = new Int32Array(at.length);
  let count = 0;
  for (let lead = 0; lead < at.length; lead += 1) {
    if (at[lead]! >= fromMs && at[lead]! < untilMs) found[count++] = lead;
  }
  return found.slice(0, count);
}
