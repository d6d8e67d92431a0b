// @ts-check
/** Lets the sidebar carry the keys of its texts in English alone: of the other languages it gets the texts, one a line. */
import { basename } from 'node:path';

const FORM_SEPARATOR = '\u001f';
const REPEATED = '\u001e';

const FORMS = ['one', 'few', 'many', 'other'];

/** @param {unknown} text @param {string} place @returns {string} */
function lineOf(text, place) {
  const forms =
    typeof text === 'string'
      ? [text]
      : FORMS.flatMap((form) => {
          const found = /** @type {Readonly<Record<string, unknown>>} */ (text)[form];
          return typeof found === 'string' ? [found] : [];
        });
  const isWhole = typeof text === 'string' || forms.length === 2 || forms.length === FORMS.length;
  if (!isWhole || forms.some((form) => /^$|[\n\u001e\u001f]/.test(form))) throw new Error(`${place} cannot be packed`);
  return forms.map((form, index) => (form === forms[index - 1] ? '' : form)).join(FORM_SEPARATOR);
}

/** @param {unknown} english @param {unknown} translated @param {string} place @returns {string[]} */
function linesOf(english, translated, place) {
  const isText =
    typeof english === 'string' ||
    (typeof english === 'object' && english !== null && 'one' in english && 'other' in english);
  if (isText) return [lineOf(translated ?? {}, place)];
  return Object.entries(/** @type {object} */ (english)).flatMap(([key, part]) =>
    linesOf(part, /** @type {Readonly<Record<string, unknown>>} */ (translated ?? {})[key], `${place}.${key}`),
  );
}

/**
 * The texts of a translation in the order of the English keys, as `src/locales/unpackTexts.ts` reads them.
 *
 * @param {unknown} english
 * @param {unknown} translated
 * @returns {string}
 * @throws where a text is missing, or has what parts texts from each other
 */
export function packTexts(english, translated) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  const lines = linesOf(english, translated, '').map((line, index) => {
    const earlier = seen.get(line);
    if (earlier !== undefined && line.length > 5) return `${REPEATED}${earlier}`;
    if (earlier === undefined) seen.set(line, index);
    return line;
  });
  return lines.join('\n');
}

/** A file that puts one language of a room together; the folder names the room. */
const LANGUAGE_FILE = /[\\/]locales[\\/](sidebar|terms|formulas[\\/]help)[\\/][a-z]{2}\.ts$/;

/**
 * @param {Readonly<Record<string, Readonly<Record<string, unknown>>>>} rooms texts by room and language, as `src/locales/textRooms.ts` has them
 * @returns {import('esbuild').Plugin}
 */
export const packedTexts = (rooms) => ({
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
