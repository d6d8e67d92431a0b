/** The words of the tabs in every language, which the build writes to `texts.html` and the server reads back when it needs them. */
import type { Language } from './language';
import { en } from './sheet/en';
import { es } from './sheet/es';
import { fa } from './sheet/fa';
import { pl } from './sheet/pl';
import type { SheetTexts } from './sheet/sheetTexts';
import { tr } from './sheet/tr';

export const sheetTexts = (): Readonly<Record<Language, SheetTexts>> => ({ en, es, pl, tr, fa });
