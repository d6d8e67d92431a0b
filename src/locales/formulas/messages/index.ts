/** The formulas' messages in every language: they stand in Code.js, so they are few. */
import type { Language } from '../../language';
import { en, type Messages } from './en';

export const formulaMessages = (language: Language): Messages => ({ en, es: en, pl: en, tr: en, fa: en })[language];
