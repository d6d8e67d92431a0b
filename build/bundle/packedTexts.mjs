// @ts-check
/** Lets the sidebar carry the keys of its texts in English alone: of the other languages it gets the texts, one a line. */
import { basename } from 'node:path';

/** A file that puts one language of a room together; the folder names the room. */
const LANGUAGE_FILE = /[\\/]locales[\\/](sidebar|terms|formulas[\\/]help)[\\/][a-z]{2}\.ts$/;

/** @typedef {Readonly<Record<string, Readonly<Record<string, unknown>>>>} TextRooms texts by room and language, as `src/locales/textRooms.ts` has them */

/**
 * @param {TextRooms} rooms
 * @param {(english: unknown, translated: unknown) => string} packTexts of `src/locales/packTexts.ts`
 * @returns {import('esbuild').Plugin}
 */
export const packedTexts = (rooms, packTexts) => ({
  name: 'packed texts',
  setup(build) {
    build.onLoad({ filter: LANGUAGE_FILE }, ({ path }) => {
      const language = basename(path, '.ts');
      const [, folder = ''] = LANGUAGE_FILE.exec(path) ?? [];
      const room = rooms[folder.startsWith('formulas') ? 'formula help' : folder];
      if (language === 'en' || room === undefined) return undefined;
      const unpack = folder.startsWith('formulas') ? '../../unpackTexts' : '../unpackTexts';
      return {
        contents: `
          import { unpackTexts } from '${unpack}';
          import { en } from './en';
          export const ${language} = unpackTexts(en, ${JSON.stringify(packTexts(room['en'], room[language]))});`,
        loader: 'js',
      };
    });
  },
});
