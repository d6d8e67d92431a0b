/** The agreement's words in every language. */
import type { Language } from '../language';
import { en } from './en';
import { es } from './es';
import { fa } from './fa';
import { pl } from './pl';
import type { TermTexts } from './termTexts';
import { tr } from './tr';

export type { TermText, TermTexts } from './termTexts';

const TEXTS: Readonly<Record<Language, TermTexts>> = { en, es, pl, tr, fa };

export const termTexts = (language: Language): TermTexts => TEXTS[language];
