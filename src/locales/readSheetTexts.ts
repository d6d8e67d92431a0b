/** Takes one language out of the texts that lie beside `Code.js`. */
import type { Language } from './language';
import { readPart } from './readPart';
import type { SheetTexts } from './sheet/sheetTexts';

/**
 * The words of the tabs in one language; the others are not parsed.
 *
 * @param packed a line a language, as `Platform.sheetTextsJson` answers them
 * @throws where the file has no line for the language, which a build never leaves so
 */
export function readSheetTexts(packed: string, language: Language): SheetTexts {
  const texts = readPart(packed, language) as SheetTexts | null;
  if (texts === null) throw new Error(`texts.html has no words in ${language}`);
  return texts;
}
