/** Sentences, digits and separators for readers of five languages and files of several locales. */
import { expect, test } from 'vitest';
import { makeWords } from '../../src/sidebar/words';

const english = makeWords('en', 'en_US', 'Europe/Warsaw');
const persian = makeWords('fa', 'fa_IR', 'Asia/Tehran');
const night = Date.UTC(2026, 10, 21, 1, 14);

test('numbers have the separators of the file and the digits of the reader', () => {
  expect(english.say('refresh.counted', { counted: 8000, read: 8012 })).toBe('8,000 of 8,012 rows counted');
  expect(persian.say('refresh.counted', { counted: 8000, read: 8012 })).toBe('۸٬۰۰۰ از ۸٬۰۱۲ ردیف شمرده شد');
  expect(makeWords('en', 'pl_PL', 'UTC').number(1250000.5, 1)).toBe('1\u00a0250\u00a0000,5');
});

test('the count chooses the form of a sentence', () => {
  expect(english.say('shell.changes', { count: 1 })).toBe('1 change');
  expect(english.say('shell.changes', { count: 2000 })).toBe('2,000 changes');
});

test.each([
  ['es', 1, '1 cambio'],
  ['es', 2, '2 cambios'],
  ['pl', 1, '1 zmiana'],
  ['pl', 2, '2 zmiany'],
  ['pl', 5, '5 zmian'],
  ['pl', 12, '12 zmian'],
  ['pl', 22, '22 zmiany'],
  ['tr', 1, '1 değişiklik'],
  ['tr', 5, '5 değişiklik'],
  ['fa', 5, '۵ تغییر'],
] as const)('so it is in %s for %d', (language, count, sentence) => {
  expect(makeWords(language, 'en_US', 'UTC').say('shell.changes', { count })).toBe(sentence);
});

test('an instant is shown in the zone of the file, in a Gregorian month', () => {
  expect(english.instant(night)).toBe('Nov 21, 02:14');
  expect(persian.instant(night)).toBe('۲۱ نوامبر، ۰۴:۴۴');
});

test('an hour has two digits', () => {
  expect(english.hour(2)).toBe('02:00');
  expect(persian.hour(23)).toBe('۲۳:۰۰');
});

test('a Latin name is kept apart from the words around it in a right-to-left sentence', () => {
  expect(persian.say('refresh.nightlyMine', { owner: 'Ada' })).toContain('\u2068Ada\u2069');
  expect(english.say('refresh.nightlyMine', { owner: 'Ada' })).toBe('Set up by you, as Ada.');
});

test('a locale that there is not falls back to English', () => {
  expect(makeWords('en', 'not a locale', 'UTC').number(1234)).toBe('1,234');
});
