/** Tells when two names are one: case, outer spaces, Unicode form and the dots of i do not part them. */

/** i in all its Turkish forms: dotless, dotted capital, and the dot that lower-casing leaves behind. */
const ANY_I = /[ıİI]|i\u0307?/g;

/**
 * A form in which names that people take for the same are equal.
 *
 * @example sameWord(' WEBİNAR ') === sameWord('webınar') // true
 */
export const sameWord = (name: string): string => name.normalize('NFKC').replace(ANY_I, 'i').trim().toLowerCase();
