/** Sentences, digits and separators for readers of two languages and files of several locales. */
import { describe, expect, test } from 'vitest';
import { en } from '../../src/locales/sidebar/en';
import { fa } from '../../src/locales/sidebar/fa';
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

describe('the Persian texts', () => {
  const formsOf = (text: (typeof fa)[keyof typeof fa]): string[] =>
    typeof text === 'string' ? [text] : (Object.values(text) as string[]);
  const keys = Object.keys(en) as (keyof typeof en)[];
  const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

  test('say the same values as the English, in every form', () => {
    const different = keys.filter((key) => {
      const wanted = placeholders(formsOf(en[key]).at(-1)!).join();
      return formsOf(fa[key]).some((form) => placeholders(form).join() !== wanted);
    });
    expect(different).toEqual([]);
  });

  test('are none of them left in English', () => {
    const same = keys.filter((key) => JSON.stringify(en[key]) === JSON.stringify(fa[key]));
    expect(same).toEqual(['leadLog.columnOption']);
  });
});
