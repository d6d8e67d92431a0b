/** Which separators a locale's formulas have. */
import type { Separators } from './sameLength';

/** @param locale such as `de_DE` */
export function separatorsOf(locale: string): Separators {
  const decimal = new Intl.NumberFormat(`${locale.replace('_', '-')}-u-nu-latn`).format(1.5)[1];
  return decimal === ',' ? 'decimal comma' : 'decimal point';
}
