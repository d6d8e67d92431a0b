/** The agreement's words in each language that has them. */
import type { Language } from '../language';
import { en } from './en';
import { fa } from './fa';
import type { TermTexts } from './termTexts';

export type { TermText, TermTexts } from './termTexts';

/** English for a language that has no words of the agreement yet. */
export const termTexts = (language: Language): TermTexts => (language === 'fa' ? fa : en);
