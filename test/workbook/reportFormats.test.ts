import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/locales/language';
import { sheetTexts } from '../../src/locales/sheetTexts';
import { reportFormats } from '../../src/workbook/reportFormats';

const formats = (language: Language & ('en' | 'fa'), locale: string) =>
  reportFormats(language, locale, 'Europe/Warsaw', 'PLN', sheetTexts()[language].report.durations);

describe('numbers and days in sentences', () => {
  it('follow the locale of the file where it has the language of the tabs', () => {
    expect(formats('en', 'en_GB').day(20777)).toBe('20 Nov 2026');
    expect(formats('en', 'en_US').day(20777)).toBe('Nov 20, 2026');
    expect(formats('en', 'pl_PL').count(1141)).toBe('1,141');
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
