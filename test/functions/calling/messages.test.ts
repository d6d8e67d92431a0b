/** Messages of formulas in each language. */
import { describe, expect, it } from 'vitest';
import { formulaMessages } from '../../../src/locales/formulas/messages/index';
import { en, type MessageKey } from '../../../src/locales/formulas/messages/en';
import { LANGUAGES } from '../../../src/locales/language';
import { formulaSheet } from '../../support/formulaSheet';

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(LANGUAGES)('the messages in %s', (language) => {
  const messages = formulaMessages(language);

  it.each(Object.keys(en) as MessageKey[])('fill the same places in %s', (key) => {
    expect(placeholders(messages[key])).toEqual(placeholders(en[key]));
  });

  it('have no words of English, but for names and examples', () => {
    if (language === 'en') return;
    for (const key of Object.keys(en) as MessageKey[]) if (key !== 'refusal') expect(messages[key]).not.toBe(en[key]);
  });

  it('write numbers in Latin digits', () => {
    for (const text of Object.values(messages)) expect(text).not.toMatch(/[۰-۹٠-٩]/);
  });
});

describe('a message', () => {
  it.each([
    ['en', 'close_rate is 25; type 25% or 0.25'],
    ['en_GB', 'close_rate is 25; type 25% or 0.25'],
    ['de', 'close_rate is 25; type 25% or 0.25'],
    ['es_MX', 'close_rate es 25; escriba 25% o 0.25'],
    ['pl', 'close_rate to 25; wpisz 25% lub 0.25'],
    ['tr', 'close_rate değeri 25; 25% veya 0.25 yazın'],
    ['fa', 'مقدار close_rate برابر 25 است؛ بنویسید 25% یا 0.25'],
  ])('is in the language of the account: %s', (locale, message) => {
    expect(formulaSheet({ locale }).refusal('=SLA_LEADS_NEEDED(100000, 55%, 5000, 25)')).toBe(
      `SLA_LEADS_NEEDED: ${message}`,
    );
  });

  it('names row and number of bad rows in every language', () => {
    const sheet = formulaSheet({ locale: 'pl' });
    expect(sheet.refusal('=SLA_ESCALATION({TRUE; "yes"; 7})')).toBe(
      'SLA_ESCALATION: met, wiersz 2 to "yes"; wpisz TRUE lub FALSE (błędne wiersze: 2)',
    );
  });

  it('shows what was typed even where it looks like a place to fill', () => {
    expect(formulaSheet().refusal('=SLA_MARKETING_GOAL("{name} $& $1", 50%)')).toBe(
      'SLA_MARKETING_GOAL: quota is "{name} $& $1"; type a number, 0 or more',
    );
  });
});
