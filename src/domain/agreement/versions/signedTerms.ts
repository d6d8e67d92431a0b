/** Tells which terms are promises: what both sides sign, and what versions are compared by. */
import type { TermDeclaration } from '../termDeclaration';
import { terms, type TermKey } from '../terms';

/** Figures are data, signatures are what signing itself fills in, and the language of the tabs promises nothing. */
const UNSIGNED: readonly TermKey[] = ['monthlyFigures', 'signatures', 'tabLanguage'];

/** Terms of which a version consists, in the order of the document. */
export const signedTerms = (): readonly TermDeclaration[] => terms.filter(({ key }) => !UNSIGNED.includes(key));

/**
 * True where what stands at a path of an issue is part of what is signed.
 *
 * @example isSignedPath('leadTypes.2.value') // true
 */
export const isSignedPath = (path: string): boolean => {
  const key = path.split('.')[0]!;
  return signedTerms().some((term) => term.key === key);
};
