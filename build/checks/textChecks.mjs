// @ts-check
/** What every translation must have in common with its English, beyond what types hold: nobody else would notice in time. */

/** @typedef {{ path: string, forms: Readonly<Record<string, string>> }} Leaf one sentence; a text without plural forms has the form `''` */
/** @typedef {Readonly<Record<string, unknown>>} TextsByLanguage */
/** @typedef {Readonly<Record<string, Readonly<Record<string, string>>>>} SameAsEnglish reason by text by language */
/** @typedef {import('../../src/domain/languages').Language} Language */
/** @typedef {(language: Language, count: number) => string} PluralForm */
/** @typedef {{ sameAsEnglish: SameAsEnglish, pluralForm: PluralForm }} Rules what is meant to read as its English does, and which form a number takes */

const FORM_NAMES = ['one', 'few', 'many', 'other'];

/** Between them they meet every form of every language that CLDR knows for counts. */
const COUNTS = [0, 1, 1.5, ...Array.from({ length: 110 }, (_, index) => index + 2), 1_000_000];

/** @param {unknown} value @returns {value is Record<string, string>} */
const isPlural = (value) =>
  typeof value === 'object' &&
  value !== null &&
  'other' in value &&
  Object.entries(value).every(([form, text]) => FORM_NAMES.includes(form) && typeof text === 'string');

/** @param {unknown} texts @param {string} path @returns {Leaf[]} */
function leavesOf(texts, path) {
  if (typeof texts === 'string') return [{ path, forms: { '': texts } }];
  if (isPlural(texts)) return [{ path, forms: texts }];
  return Object.entries(/** @type {object} */ (texts)).flatMap(([key, part]) => leavesOf(part, `${path}.${key}`));
}

/** @param {string} text */
const placeholdersOf = (text) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');

/** What is no more than figures, signs and placeholders reads alike in every language. @param {string} text */
const hasWords = (text) => /\p{L}{2}/u.test(text.replace(/\{\w+\}/g, ''));

/** @param {Leaf} english */
const plainEnglish = ({ forms }) => forms[''] ?? forms['other'] ?? '';

/** The forms that a language asks for. @param {string} language @param {Rules} rules */
const formsOf = (language, { pluralForm }) => {
  const met = new Set(COUNTS.map((count) => pluralForm(/** @type {Language} */ (language), count)));
  return FORM_NAMES.filter((form) => met.has(form));
};

/** @param {readonly string[]} wanted forms @param {Leaf} leaf @param {boolean} isPluralInEnglish @returns {string[]} */
function formProblems(wanted, { path, forms }, isPluralInEnglish) {
  const found = Object.keys(forms);
  if (found.includes('') && !isPluralInEnglish) return [];
  const missing = wanted.filter((form) => !found.includes(form));
  const surplus = found.filter((form) => form !== '' && !wanted.includes(form));
  return [
    ...missing.map((form) => `${path} has no plural form “${form}”`),
    ...surplus.map((form) => `${path} has a plural form “${form}”, which the language lacks`),
  ];
}

/** @param {Leaf} leaf @param {Leaf} english @returns {string[]} */
function placeholderProblems({ path, forms }, english) {
  const wanted = placeholdersOf(plainEnglish(english));
  return Object.entries(forms)
    .filter(([, text]) => placeholdersOf(text) !== wanted)
    .map(([form, text]) => {
      const place = form === '' ? path : `${path}.${form}`;
      return `${place} is filled with “${placeholdersOf(text)}”, the English with “${wanted}”`;
    });
}

/**
 * What is wrong with the texts of a room.
 *
 * @param {string} room as it is named in messages, such as `sidebar`
 * @param {TextsByLanguage} texts by language; English fixes keys and placeholders
 * @param {Rules} rules
 * @param {Set<string>} used takes the entries of that list which were needed, as `es Leads`
 * @returns {string[]} one line each, with language and key
 * @example textProblems('menu', { en: { open: 'Open' }, es: {} }, { sameAsEnglish: {}, pluralForm }) // ['menu, es: open is missing']
 */
export function textProblems(room, texts, rules, used = new Set()) {
  const { en, ...others } = texts;
  const english = new Map(leavesOf(en, '').map((leaf) => [leaf.path, leaf]));
  const englishForms = formsOf('en', rules);
  const own = [...english.values()].flatMap((leaf) => formProblems(englishForms, leaf, false));
  const translated = Object.entries(others).flatMap(([language, words]) => {
    const leaves = leavesOf(words, '');
    const paths = new Set(leaves.map(({ path }) => path));
    const listed = rules.sameAsEnglish[language] ?? {};
    const wanted = formsOf(language, rules);
    const missing = [...english.keys()].filter((path) => !paths.has(path)).map((path) => `${path} is missing`);
    const found = leaves.flatMap((leaf) => {
      const source = english.get(leaf.path);
      if (source === undefined) return [`${leaf.path} is in no English text`];
      const same = [...new Set(Object.values(leaf.forms))].filter(
        (text) => hasWords(text) && Object.values(source.forms).includes(text),
      );
      for (const text of same) if (text in listed) used.add(`${language} ${text}`);
      return [
        ...formProblems(wanted, leaf, !('' in source.forms)),
        ...placeholderProblems(leaf, source),
        ...Object.values(leaf.forms)
          .filter((text) => text.trim() === '' && plainEnglish(source).trim() !== '')
          .map(() => `${leaf.path} is empty`),
        ...same.filter((text) => !(text in listed)).map((text) => `${leaf.path} says “${text}”, as the English does`),
      ];
    });
    return [...missing, ...found].map((problem) => `${language}: ${problem.replace(/^\./, '')}`);
  });
  return [...own.map((problem) => `en: ${problem.replace(/^\./, '')}`), ...translated].map(
    (problem) => `${room}, ${problem}`,
  );
}

/**
 * What is wrong with all texts.
 *
 * @param {Readonly<Record<string, TextsByLanguage>>} rooms
 * @param {Rules} rules
 * @returns {string[]}
 */
export function allTextProblems(rooms, rules) {
  /** @type {Set<string>} */
  const used = new Set();
  const found = Object.entries(rooms).flatMap(([room, texts]) => textProblems(room, texts, rules, used));
  const idle = Object.entries(rules.sameAsEnglish).flatMap(([language, listed]) =>
    Object.keys(listed)
      .filter((text) => !used.has(`${language} ${text}`))
      .map((text) => `sameAsEnglish.ts, ${language}: no text says “${text}” as the English does; take it off the list`),
  );
  return [...found, ...idle];
}
