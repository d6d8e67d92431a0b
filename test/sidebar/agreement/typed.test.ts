/** What a field shows can always be typed: values come back as they went in, whatever the file's locale. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termOf } from '../../../src/domain/agreement/terms';
import { LANGUAGES } from '../../../src/locales/language';
import { readTerm, typedTerm, type Typing } from '../../../src/sidebar/agreement/typed';

const LOCALES = [
  'en_US',
  'en_GB',
  'de_DE',
  'pl_PL',
  'es_MX',
  'es_ES',
  'tr_TR',
  'fa_IR',
  'de_CH',
  'fr_FR',
  'en_IN',
  'zz',
];
const typings: Typing[] = LOCALES.flatMap((locale) => LANGUAGES.map((language) => ({ language, locale })));

describe.each(typings)('in $language, for a file in $locale,', (typing) => {
  test('an amount of money comes back', () => {
    const quota = termOf('quota');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), (cents) => {
        expect(readTerm(quota, typedTerm(quota, cents / 100, typing), typing)).toEqual({
          value: cents / 100,
          issues: [],
        });
      }),
      { numRuns: 50 },
    );
  });

  test('a rate comes back', () => {
    const closeRate = termOf('closeRate');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (basisPoints) => {
        const rate = basisPoints / 10_000;
        expect(readTerm(closeRate, typedTerm(closeRate, rate, typing), typing)).toEqual({ value: rate, issues: [] });
      }),
      { numRuns: 50 },
    );
  });

  test('a day comes back', () => {
    const startsOn = termOf('startsOn');
    const days = fc.date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(readTerm(startsOn, typedTerm(startsOn, day, typing), typing)).toEqual({ value: day, issues: [] });
      }),
      { numRuns: 50 },
    );
  });
});

const english: Typing = { language: 'en', locale: 'en_US' };

test.each([
  ['en', 'en_US', '1,250,000', '49.6%', '12/25/2026'],
  ['en', 'de_DE', '1.250.000', '49,6 %', '25.12.2026'],
  ['es', 'es_ES', '1.250.000', '49,6 %', '25/12/2026'],
  ['es', 'en_US', '1,250,000', '49.6%', '12/25/2026'],
  ['pl', 'pl_PL', '1 250 000', '49,6%', '25.12.2026'],
  ['tr', 'tr_TR', '1.250.000', '%49,6', '25.12.2026'],
  ['fa', 'fa_IR', '۱٬۲۵۰٬۰۰۰', '۴۹٫۶٪', '۲۰۲۶/۱۲/۲۵'],
] as const)('in %s, a file in %s shows %s, %s and %s', (language, locale, money, rate, day) => {
  const typing: Typing = { language, locale };
  const plain = (text: unknown): string =>
    String(text)
      .replace(/[\u00a0\u202f]/g, ' ')
      .replace(/[\u200e\u200f]/g, '');
  expect(plain(typedTerm(termOf('quota'), 1_250_000, typing))).toBe(money);
  expect(plain(typedTerm(termOf('closeRate'), 0.496, typing))).toBe(rate);
  expect(plain(typedTerm(termOf('startsOn'), '2026-12-25', typing))).toBe(day);
});

test('a cell that could not be read is shown as the text it holds', () => {
  expect(typedTerm(termOf('closeRate'), 'a tenth', english)).toBe('a tenth');
});

test('a day typed with slashes is read in the order of the file', () => {
  const british = { language: 'en', locale: 'en_GB' } as const;
  expect(readTerm(termOf('startsOn'), '3/4/2026', english).value).toBe('2026-03-04');
  expect(readTerm(termOf('startsOn'), '3/4/2026', british).value).toBe('2026-04-03');
  expect(readTerm(termOf('startsOn'), '25/12/2026', english).value).toBe('2026-12-25');
});

test('a table’s rows keep their numbers, blank rows among them', () => {
  const rows = [{ day: '1', opens: '', closes: '' }, {}, { day: '2', opens: 'noon', closes: '17:00' }];
  const { value, issues } = readTerm(termOf('workingHours'), rows, english);
  expect(issues).toEqual([{ code: 'notTime', path: 'workingHours.3.opens', values: { came: 'noon' } }]);
  expect(value).toEqual([
    { day: 1, opens: null, closes: null },
    { day: null, opens: null, closes: null },
    { day: 2, opens: 'noon', closes: '17:00' },
  ]);
});
