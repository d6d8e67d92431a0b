/** The language of Pactline's tabs, as the agreement says it. */
import type { TermValues } from '../../domain/agreement/termDeclaration';
import { isLanguage, type Language } from '../../locales/language';

/** `null` where it says none, or none that is known. */
export function agreedLanguage({ tabLanguage }: TermValues): Language | null {
  return typeof tabLanguage === 'string' && isLanguage(tabLanguage) ? tabLanguage : null;
}
