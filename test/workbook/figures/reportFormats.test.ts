/** Numbers, days and durations in sentences of each language. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/locales/language';
import { sheetTexts } from '../../../src/locales/sheetTexts';
import { reportFormats } from '../../../src/workbook/figures/reportFormats';

const formats = (language: Language, locale: string) =>
  reportFormats(language, locale, 'Europe/Warsaw', 'PLN', sheetTexts()[language].report.durations);

describe('numbers and days in sentences', () => {
  it.each([
    ['en', 'en_US', '12,345', '4.5', '82%', 'Nov 20, 2026'],
    ['en', 'en_GB', '12,345', '4.5', '82%', '20 Nov 2026'],
    ['en', 'de_DE', '12.345', '4,5', '82 %', '20 Nov 2026'],
    ['es', 'es_ES', '12.345', '4,5', '82 %', '20 nov 2026'],
    ['es', 'es_MX', '12,345', '4.5', '82%', '20 nov 2026'],
    ['pl', 'pl_PL', '12 345', '4,5', '82%', '20 lis 2026'],
    ['pl', 'en_US', '12,345', '4.5', '82%', '20 lis 2026'],
    ['tr', 'tr_TR', '12.345', '4,5', '%82', '20 Kas 2026'],
    ['fa', 'fa_IR', '۱۲٬۳۴۵', '۴٫۵', '۸۲٪', '۲۰ نوامبر ۲۰۲۶'],
  ] as const)(
    'in %s take words from the language and separators from a file in %s',
    (language, locale, count, decimal, percent, day) => {
      const form = formats(language, locale);
      const written = [form.count(12_345), form.decimal(4.5), form.percent(0.82), form.day(20777)];
      expect(written.map((text) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f]/g, ''))).toEqual([
        count,
        decimal,
        percent,
        day,
      ]);
    },
  );

  it('shorten money in the words of the language', () => {
    expect(formats('en', 'pl_PL').shortMoney(360_000)).toContain('360k');
    expect(formats('pl', 'en_US').shortMoney(360_000)).toContain('tys.');
  });

  it('are Persian in Persian, in Gregorian months', () => {
    expect(formats('fa', 'en_US').month(2026, 11)).toBe('نوامبر ۲۰۲۶');
    expect(formats('fa', 'fa_IR').count(1141)).toBe('۱٬۱۴۱');
  });

  it('tell instants in the zone of the agreement', () => {
    expect(formats('en', 'en_GB').moment(Date.UTC(2026, 10, 21, 1, 14))).toBe('21 Nov 2026, 02:14');
  });

  it('carry their sign where they tell a change', () => {
    const english = formats('en', 'en_US');
    expect([12, -3, 0].map((value) => english.change(value))).toEqual(['+12', '−3', '±0']);
  });
});

describe('money', () => {
  it('has cents only where they tell', () => {
    const written = [498_123.4, 12.5, 12].map((value) => formats('en', 'en_US').money(value).replace(/\s/, ' '));
    expect(written).toEqual(['zł 498,123', 'zł 12.50', 'zł 12']);
  });
});

describe('time on the clock', () => {
  it('is told in days from two days on', () => {
    expect(formats('en', 'en_US').elapsed(25.9 * 1440)).toBe('25 d');
    expect(formats('en', 'en_US').elapsed(1500)).toBe('25 h');
  });
});

describe('durations', () => {
  it.each([
    [0, '0 min'],
    [37.6, '38 min'],
    [59.6, '1 h 00'],
    [125, '2 h 05'],
    [23 * 60 + 59, '23 h 59'],
    [31 * 60 + 29, '31 h'],
  ])('of %d working minutes read %s', (minutes, words) => {
    expect(formats('en', 'en_US').duration(minutes)).toBe(words);
  });
});
