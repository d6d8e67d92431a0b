/** The formulas' help in every language: for documents and the sidebar, never for Code.js. */
import type { Language } from '../../language';
import { en } from './en';
import { es } from './es';
import { fa } from './fa';
import type { AllHelps } from './formulaHelp';
import { pl } from './pl';
import { tr } from './tr';

const HELPS: Readonly<Record<Language, AllHelps>> = { en, es, pl, tr, fa };

export const formulaHelps = (language: Language): AllHelps => HELPS[language];
