/** Lays the words of the tabs out as `readSheetTexts` takes them: a line a language, so that a run reads its own alone. */
import type { Language } from './language';
import type { SheetTexts } from './sheet/sheetTexts';

/**
 * @example packSheetTexts(sheetTexts()).split('\n')[0] // 'en {"tabs":{"agreement":"SLA Agreement",…'
 */
export const packSheetTexts = (texts: Readonly<Record<Language, SheetTexts>>): string =>
  Object.entries(texts)
    .map(([language, words]) => `${language} ${JSON.stringify(words)}`)
    .join('\n');
