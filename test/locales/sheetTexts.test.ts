/** Translations are held to their English: what a sentence is filled with may not differ, and none may be left untranslated. */
import { describe, expect, it } from 'vitest';
import { sheetTexts } from '../../src/locales/sheetTexts';

/** Every sentence by its path; the forms of a plural stand under their own names. */
function sentencesOf(texts: unknown, path = ''): [string, string][] {
  if (typeof texts === 'string') return [[path, texts]];
  return Object.entries(texts as object).flatMap(([key, part]) =>
    sentencesOf(part, path === '' ? key : `${path}.${key}`),
  );
}

const placeholdersOf = (sentence: string): string[] => [...new Set(sentence.match(/\{\w+\}/g))].sort();

const { en, ...others } = sheetTexts();
const english = new Map(sentencesOf(en));

/** The English of a sentence; a plural form that English lacks says what its last form says. */
const englishOf = (path: string): string =>
  english.get(path) ?? english.get(path.replace(/\.\w+$/, '.other')) ?? english.get(path.replace(/\.\w+$/, '')) ?? '';

/** What is no more than figures, signs and names reads alike in every language. */
const hasWords = (sentence: string): boolean => /\p{L}{2}/u.test(sentence.replace(/\{\w+\}/g, ''));

describe.each(Object.entries(others))('the words of the tabs in %s', (_language, texts) => {
  const sentences = sentencesOf(texts);

  it('are filled with what the English is filled with', () => {
    const different = sentences.filter(
      ([path, sentence]) => placeholdersOf(sentence).join() !== placeholdersOf(englishOf(path)).join(),
    );
    expect(different).toEqual([]);
  });

  it('are none of them left in English', () => {
    const same = sentences.filter(([path, sentence]) => hasWords(sentence) && sentence === englishOf(path));
    expect(same).toEqual([]);
  });
});
