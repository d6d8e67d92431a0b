/** The build is refused for texts that would show a reader half a translation. */
import { describe, expect, it } from 'vitest';
import { allTextProblems, textProblems } from '../../../build/checks/textChecks.mjs';
import { LANGUAGES } from '../../../src/locales/language';
import { sameAsEnglish } from '../../../src/locales/sameAsEnglish';
import { textRooms } from '../../../src/locales/textRooms';
import { pluralForm } from '../../../src/locales/translate';

const english = {
  open: 'Open {file}',
  section: { title: 'Goals', marks: ['First', 'Second'] },
  rows: { one: '{count} row', other: '{count} rows' },
};

const spanish = {
  open: 'Abrir {file}',
  section: { title: 'Objetivos', marks: ['Primera', 'Segunda'] },
  rows: { one: '{count} fila', other: '{count} filas' },
};

const polishRows = { one: '{count} wiersz', few: '{count} wiersze', many: '{count} wierszy', other: '{count} wiersza' };

const polish = { open: 'Otwórz {file}', section: { title: 'Cele', marks: ['Pierwszy', 'Drugi'] }, rows: polishRows };

const problems = (texts: Record<string, unknown>, listed = {}) =>
  textProblems('sidebar', { en: english, ...texts }, { sameAsEnglish: listed, pluralForm });

describe('texts in which nothing is missing', () => {
  it('are all that Pactline says, in every language', () => {
    expect(allTextProblems(textRooms(), { sameAsEnglish, pluralForm })).toEqual([]);
  });

  it('cover every language in every room', () => {
    for (const texts of Object.values(textRooms())) expect(Object.keys(texts)).toEqual([...LANGUAGES]);
  });

  it('pass', () => {
    expect(problems({ es: spanish, pl: polish })).toEqual([]);
  });
});

describe('the build names, with room, language and key,', () => {
  it.each([
    ['a missing text', { es: { ...spanish, open: undefined } }, 'sidebar, es: open is missing'],
    [
      'a text missing from a list',
      { es: { ...spanish, section: { title: 'Objetivos', marks: ['Primera'] } } },
      'sidebar, es: section.marks.1 is missing',
    ],
    ['a surplus text', { es: { ...spanish, close: 'Cerrar' } }, 'sidebar, es: close is in no English text'],
    [
      'a lost placeholder',
      { es: { ...spanish, open: 'Abrir' } },
      'sidebar, es: open is filled with “”, the English with “{file}”',
    ],
    [
      'a misspelt placeholder in one plural form',
      { pl: { ...polish, rows: { ...polishRows, few: '{coun} wiersze' } } },
      'sidebar, pl: rows.few is filled with “{coun}”, the English with “{count}”',
    ],
    [
      'a missing plural form',
      { pl: { ...polish, rows: { one: '{count} wiersz', many: '{count} wierszy', other: '{count} wiersza' } } },
      'sidebar, pl: rows has no plural form “few”',
    ],
    [
      'a plural form that the language lacks',
      { es: { ...spanish, rows: { ...spanish.rows, few: '{count} filitas' } } },
      'sidebar, es: rows has a plural form “few”, which the language lacks',
    ],
    [
      'one form where the number decides',
      { pl: { ...polish, rows: '{count} wierszy' } },
      'sidebar, pl: rows has no plural form “one”',
    ],
    [
      'a text left in English',
      { es: { ...spanish, section: { ...spanish.section, title: 'Goals' } } },
      'sidebar, es: section.title says “Goals”, as the English does',
    ],
    [
      'an empty text',
      { es: { ...spanish, section: { ...spanish.section, title: ' ' } } },
      'sidebar, es: section.title is empty',
    ],
  ])('%s', (_what, texts, problem) => {
    expect(problems(JSON.parse(JSON.stringify(texts)) as Record<string, unknown>)).toContain(problem);
  });

  it('a plural of the English that lacks a form', () => {
    expect(
      textProblems('menu', { en: { rows: { other: '{count} rows' } } }, { sameAsEnglish: {}, pluralForm }),
    ).toEqual(['menu, en: rows has no plural form “one”']);
  });
});

describe('a text that reads as its English does', () => {
  const texts = { en: { leads: 'Leads', rate: '{rate} %' }, es: { leads: 'Leads', rate: '{rate} %' } };

  it('passes where the list says why, and where it has no words', () => {
    expect(
      allTextProblems({ sidebar: texts }, { sameAsEnglish: { es: { Leads: 'the word in Spanish too' } }, pluralForm }),
    ).toEqual([]);
  });

  it('leaves the list when it is translated after all', () => {
    expect(
      allTextProblems(
        { sidebar: { ...texts, es: { leads: 'Clientes', rate: '{rate} %' } } },
        { sameAsEnglish: { es: { Leads: '' } }, pluralForm },
      ),
    ).toEqual(['sameAsEnglish.ts, es: no text says “Leads” as the English does; take it off the list']);
  });
});
