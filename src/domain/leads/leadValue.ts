/** What leads are worth: by agreement, a value a type; by history, close rate times deal size. */
import { sameWord } from '../text/sameWord';

interface ValuedType {
  readonly name: string;
  /** Money, of one such lead. */
  readonly value: number;
}

/** Types told apart without case, outer spaces, Unicode form, or the dots of i. */
export const typeKey = sameWord;

/**
 * Agreed values by type.
 *
 * @param types each named once: see `firstRepeat`
 * @returns values by `typeKey`
 */
export const valuesByType = (types: readonly ValuedType[]): ReadonlyMap<string, number> =>
  new Map(types.map(({ name, value }) => [typeKey(name), value]));

/**
 * What history says a lead is worth.
 *
 * @param closeRate lead to customer, 0 to 1
 * @param dealSize money
 * @example impliedLeadValue(0.05, 10000) // 500
 */
export const impliedLeadValue = (closeRate: number, dealSize: number): number => closeRate * dealSize;
