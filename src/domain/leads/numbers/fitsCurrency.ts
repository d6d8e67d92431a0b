/** Tells whether the sign beside an amount can stand for the agreement's currency. */

/** Signs and short words, each followed by its code. */
const SIGNS = '€EUR £GBP złPLN ₺TRY TLTRY R$BRL US$USD ¥JPY ¥CNY ₹INR ﷼IRR ریالIRR ₽RUB KčCZK';
/** Currencies besides the dollars that are written with a dollar sign. */
const OTHER_DOLLARS = 'MXN ARS CLP COP UYU';

/**
 * @param mark what stood beside the digits; `''` fits every currency
 * @param currency ISO 4217 code; `''` where the agreement names none, which fits every mark
 * @example fitsCurrency('$', 'CAD') // true
 */
export function fitsCurrency(mark: string, currency: string): boolean {
  if (mark === '' || currency === '') return true;
  if (mark === '$') return currency.endsWith('D') || OTHER_DOLLARS.includes(currency);
  return mark.toUpperCase() === currency || SIGNS.split(' ').includes(mark + currency);
}
