/** The one number that stands for many: what users may ask for by name. */
import { percentile } from './percentile';
import { mean } from './sum';

export const SUMMARIES = ['mean', 'median', 'p90'] as const;

export type Summary = (typeof SUMMARIES)[number];

/** @returns NaN for no values */
export function summarise(values: ArrayLike<number>, summary: Summary): number {
  if (summary === 'mean') return mean(values);
  return percentile(values, summary === 'median' ? 0.5 : 0.9);
}
