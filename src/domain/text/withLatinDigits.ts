/** Persian and Arabic keyboards type digits of their own, which mean the same. */

/**
 * The text with the digits 0 to 9 in place of Persian and Arabic ones.
 *
 * @example withLatinDigits('۱۲:۳۰') // '12:30'
 */
export const withLatinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
