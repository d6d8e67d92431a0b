/** The formulas' messages in every language: they stand in Code.js, so they are few, and `build/bundle/packedMessages.mjs` packs them. */
import type { Language } from '../../language';
import { en, type Messages } from './en';
import { es } from './es';
import { fa } from './fa';
import { pl } from './pl';
import { tr } from './tr';

export const MESSAGES: Readonly<Record<Language, Messages>> = { en, es, pl, tr, fa };

export const formulaMessages = (language: Language): Messages => MESSAGES[language];
