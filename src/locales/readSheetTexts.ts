/** Takes one language out of the texts that lie beside `Code.js`. */
import type { Language } from './language';
import type { SheetTexts } from './sheet/sheetTexts';

/**
 * The words of the tabs in one language.
 *
 * @param json of all languages, as `Platform.sheetTextsJson` answers it
 * @param language English is taken where it has no words yet
 */
export function readSheetTexts(json: string, language: Language): SheetTexts {
  const all = JSON.parse(json) as Partial<Record<Language, SheetTexts>> & { readonly en: SheetTexts };
  return all[language] ?? all.en;
}
