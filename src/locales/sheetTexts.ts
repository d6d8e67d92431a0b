/** The words of the tabs, which the build writes to `texts.html` and the server reads back only when it needs them. */
import type { SHEET_LANGUAGES } from './language';
import { en } from './sheet/en';
import { fa } from './sheet/fa';
import type { SheetTexts } from './sheet/sheetTexts';

/** Languages that a tab may be written in. */
export type SheetLanguage = (typeof SHEET_LANGUAGES)[number];

export const sheetTexts = (): Readonly<Record<SheetLanguage, SheetTexts>> => ({ en, fa });
