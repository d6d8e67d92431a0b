/** The declarations are the one source of help, stubs and documents, so they are held to their own rules. */
import { describe, expect, it } from 'vitest';
import { formulas } from '../../src/functions/index';
import { en } from '../../src/locales/formulas/help/en';
import { formulaHelps } from '../../src/locales/formulas/help/index';
import { LANGUAGES, type Language } from '../../src/locales/language';

describe('the formulas', () => {
  it('are named once each, in capitals, without an underscore at the end', () => {
    const names = formulas.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^(SLA|LEAD)(_[A-Z]+)+$/);
  });

  it('have help for themselves and nothing else', () => {
    expect(Object.keys(en)).toEqual(formulas.map(({ name }) => name));
  });
});

describe.each(formulas)('$name', ({ parameters }) => {
  it('asks for what may be left out last', () => {
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
  });
});

/** What the texts of parameters that may be left out begin with. */
const OPTIONAL: Readonly<Record<Language, string>> = {
  en: 'Optional: ',
  es: 'Opcional: ',
  pl: 'Opcjonalnie: ',
  tr: 'İsteğe bağlı: ',
  fa: 'اختیاری: ',
};

describe.each(LANGUAGES)('the help in %s', (language) => {
  const all: Readonly<
    Record<string, { readonly summary: string; readonly parameters: Readonly<Record<string, string>> }>
  > = formulaHelps(language);

  it.each(formulas)('says of $name what may be left out', ({ name, parameters }) => {
    const texts = all[name]!.parameters;
    expect(Object.keys(texts)).toEqual(parameters.map((parameter) => parameter.name));
    for (const parameter of parameters) {
      expect(texts[parameter.name]!.startsWith(OPTIONAL[language])).toBe(parameter.optional === true);
      expect(texts[parameter.name]).not.toMatch(/[<>\n]/);
    }
  });

  it.each(formulas)('is translated for $name', ({ name }) => {
    if (language === 'en') return;
    const english = (en as typeof all)[name]!;
    expect(all[name]!.summary).not.toBe(english.summary);
    for (const [parameter, text] of Object.entries(english.parameters)) {
      expect(all[name]!.parameters[parameter]).not.toBe(text);
    }
  });
});
