/** All texts by room and language, for the build to compare; nothing else needs them together. */
import { formulaHelps } from './formulas/help';
import { formulaMessages } from './formulas/messages';
import { LANGUAGES, type Language } from './language';
import { menuTexts } from './menu';
import { sheetTexts } from './sheetTexts';
import { sidebarTexts } from './sidebar';
import { termTexts } from './terms';

const inEach = (textsOf: (language: Language) => unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, textsOf(language)]));

export const textRooms = (): Readonly<Record<string, Readonly<Record<string, unknown>>>> => ({
  tabs: inEach((language) => ({ ...sheetTexts()[language], terms: {} })),
  terms: inEach(termTexts),
  sidebar: inEach(sidebarTexts),
  menu: inEach((language) => menuTexts[language]),
  'formula messages': inEach(formulaMessages),
  'formula help': inEach(formulaHelps),
});
