/** A message that a cell shows is the one of the sources, though Code.js carries them packed. */
import { describe, expect, it } from 'vitest';
import { packMessages } from '../../../build/bundle/packedMessages.mjs';
import { MESSAGES } from '../../../src/locales/formulas/messages/index';

type FormulaMessages = (language: string) => Readonly<Record<string, string>>;

/** Runs a module as the bundle would. */
const unpack = async (code: string): Promise<FormulaMessages> => {
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    formulaMessages: FormulaMessages;
  };
  return module.formulaMessages;
};

describe('messages that the build has packed', () => {
  it('are in every language what the sources say', async () => {
    const formulaMessages = await unpack(packMessages(MESSAGES));
    for (const [language, messages] of Object.entries(MESSAGES)) expect(formulaMessages(language)).toEqual(messages);
  });

  it('are unpacked once, because a column may have a message in every row', async () => {
    const formulaMessages = await unpack(packMessages({ en: { is: 'yes' } }));
    expect(formulaMessages('en')).toBe(formulaMessages('en'));
  });

  it.each([
    ['a language lacks one', { en: { is: 'yes', row: 'row' }, pl: { is: 'tak' } }],
    ['a language has one more', { en: { is: 'yes' }, pl: { is: 'tak', row: 'wiersz' } }],
    ['one has a line break', { en: { is: 'yes\nno' } }],
  ])('are refused where %s', (_, messages) => {
    expect(() => packMessages(messages as Parameters<typeof packMessages>[0])).toThrow(/cannot be packed/);
  });
});
