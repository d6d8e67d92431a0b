// @ts-check
/**
 * Lets Code.js hold the formulas' messages as one text a language, instead of an object each: the names of the messages
 * then stand in it once and not five times, and the engine reads five texts and not two hundred when it loads.
 */

/** Where the sources put the languages together; the bundle gets `packMessages` of it instead. */
const INDEX = /[\\/]formulas[\\/]messages[\\/]index\.ts$/;

/**
 * A module that answers what the sources' own `formulaMessages` answers.
 *
 * @param {Readonly<Record<string, Readonly<Record<string, string>>>>} messages by language and name
 * @returns {string} its code
 * @throws where the languages do not have the same messages, or one has a line break, which parts messages here
 */
export function packMessages(messages) {
  const [names = []] = Object.values(messages).map((texts) => Object.keys(texts));
  const packed = Object.entries(messages).map(([language, texts]) => {
    const lines = names.map((name) => texts[name] ?? '\n');
    if (lines.some((line) => line.includes('\n')) || Object.keys(texts).length !== names.length) {
      throw new Error(`the formulas' messages in ${language} cannot be packed`);
    }
    return [language, lines.join('\n')];
  });
  return `
    const packed = ${JSON.stringify(Object.fromEntries(packed))};
    const unpacked = {};
    export function formulaMessages(language) {
      if (!unpacked[language]) {
        const texts = packed[language].split('\\n');
        const names = ${JSON.stringify(names.join(' '))}.split(' ');
        unpacked[language] = Object.fromEntries(names.map((name, index) => [name, texts[index]]));
      }
      return unpacked[language];
    }`;
}

/**
 * @param {Parameters<typeof packMessages>[0]} messages
 * @returns {import('esbuild').Plugin}
 */
export const packedMessages = (messages) => ({
  name: 'packed messages',
  setup(build) {
    build.onLoad({ filter: INDEX }, () => ({ contents: packMessages(messages), loader: 'js' }));
  },
});
