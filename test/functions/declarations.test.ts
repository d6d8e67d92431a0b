/** The declarations are the one source of help, stubs and documents, so they are held to their own rules. */
import { describe, expect, it } from 'vitest';
import { formulas } from '../../src/functions/index';
import { en } from '../../src/locales/formulas/help/en';

const helps: Readonly<Record<string, { readonly parameters: Readonly<Record<string, string>> }>> = en;

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

describe.each(formulas)('$name', ({ name, parameters }) => {
  it('has help for each parameter in its order, "optional" where it may be left out, in one plain line', () => {
    const texts = helps[name]!.parameters;
    expect(Object.keys(texts)).toEqual(parameters.map((parameter) => parameter.name));
    for (const parameter of parameters) {
      expect(texts[parameter.name]!.startsWith('Optional: ')).toBe(parameter.optional === true);
      expect(texts[parameter.name]).not.toMatch(/[<>\n]/);
    }
  });

  it('asks for what may be left out last', () => {
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
  });
});
