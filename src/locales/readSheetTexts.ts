/** Takes one language out of the texts that lie beside `Code.js`. */
import type { Language } from './language';
import type { SheetTexts } from './sheet/sheetTexts';

/** Before a language's code and its opening brace; a file that lost its line breaks to spaces is read all the same. */
const LINE_BREAK = /\s+(?=[a-z]{2} \{")/;

/**
 * The words of the tabs in one language; the others are not parsed.
 *
 * @param packed a line a language, as `Platform.sheetTextsJson` answers them
 * @throws where the file has no line for the language, which a build never leaves so
 */
export function readSheetTexts(packed: string, language: Language): SheetTexts {
  const line = packed.split(LINE_BREAK).find((one) => one.startsWith(`${language} `));
  if (line === undefined) throw new Error(`texts.html has no words in ${language}`);
  return JSON.parse(line.slice(language.length + 1)) as SheetTexts;
}
