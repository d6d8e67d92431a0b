/** Values of terms as people of each language type them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTyped, type DecimalMark } from '../../../src/domain/agreement/readTyped';
import type { ScalarValue, ValueDeclaration } from '../../../src/domain/agreement/termDeclaration';

function typed(kind: ValueDeclaration['kind'], text: string, mark: DecimalMark = '.'): ScalarValue | string[] {
  const read = readTyped({ key: 'field', kind, choices: ['en', 'fa'] }, text, mark);
  return read.ok ? read.value : read.issues.map((issue) => issue.code);
}

describe('a number as people type it', () => {
  it.each<[string, DecimalMark, ScalarValue]>([
    ['1250000', '.', 1_250_000],
    ['1,250,000', '.', 1_250_000],
    ['1.250.000', ',', 1_250_000],
    ['1.250.000', '.', 1_250_000],
    ['1 250 000,5', ',', 1_250_000.5],
    ['1\u00a0250\u202f000', ',', 1_250_000],
    ['1’250’000.50', '.', 1_250_000.5],
    ['$1,250,000', '.', 1_250_000],
    ['20.000 €', ',', 20_000],
    ['20000 PLN', ',', 20_000],
    ['1.250', '.', 1.25],
    ['1.250', ',', 1250],
    ['1,250', '.', 1250],
    ['1,250', ',', 1.25],
    ['49,6', '.', 49.6],
    ['49.6', ',', 49.6],
    ['.5', '.', 0.5],
    ['-3', '.', -3],
    ['−3', '.', -3],
    ['۱٬۲۵۰٬۰۰۰٫۵', '.', 1_250_000.5],
    ['\u200f۲۰۰۰۰', '.', 20_000],
  ])('%j with decimal mark %j is %d', (text, mark, number) => {
    expect(typed('number', text, mark)).toBe(number);
  });

  it.each(['a lot', '12 leads', '1,2,3', '1..2', '12,34,567', '25%', '--1', '1e5'])('%j is none', (text) => {
    expect(typed('number', text)).toEqual(['notNumber']);
  });

  it('is read back as it would be written in either locale', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom<DecimalMark>('.', ','), (hundredths, mark) => {
        const number = hundredths / 100;
        const text = new Intl.NumberFormat(mark === '.' ? 'en-US' : 'pl-PL', { maximumFractionDigits: 2 }).format(
          number,
        );
        expect(typed('number', text, mark)).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});

describe('a rate as people type it', () => {
  it.each<[string, DecimalMark, ScalarValue]>([
    ['49.6%', '.', 0.496],
    ['49,6 %', ',', 0.496],
    ['%49,6', ',', 0.496],
    ['۴۹٫۶٪', '.', 0.496],
    ['0.1', '.', 0.1],
    ['100%', '.', 1],
    ['1', '.', 1],
  ])('%j with decimal mark %j is %d', (text, mark, rate) => {
    expect(typed('rate', text, mark)).toBe(rate);
  });

  it('of 25 without a sign is refused, and not guessed', () => {
    expect(typed('rate', '25')).toEqual(['rateTooHigh']);
  });
});

describe('days, times and answers as people type them', () => {
  it.each<[ValueDeclaration['kind'], string, ScalarValue | string[]]>([
    ['date', '2026-12-25', '2026-12-25'],
    ['date', '2026/1/5', '2026-01-05'],
    ['date', '25.12.2026', '2026-12-25'],
    ['date', '25/12/2026', '2026-12-25'],
    ['date', '12/25/2026', '2026-12-25'],
    ['date', '۲۰۲۶-۱۲-۲۵', '2026-12-25'],
    ['date', '5/6/2026', ['notDate']],
    ['date', '31.6.2026', ['notDate']],
    ['date', 'Christmas', ['notDate']],
    ['time', '9', '09:00'],
    ['time', '9:30', '09:30'],
    ['time', '09.30', '09:30'],
    ['time', '5 pm', '17:00'],
    ['time', '12 am', '00:00'],
    ['time', '12:15 p.m.', '12:15'],
    ['time', '24:00', '24:00'],
    ['time', '24:01', ['notTime']],
    ['time', '13 pm', ['notTime']],
    ['time', '9:60', ['notTime']],
    ['weekday', 'Mon', 1],
    ['weekday', 'شنبه', 6],
    ['weekday', 'Someday', ['notWeekday']],
    ['yesNo', 'Hayır', false],
    ['yesNo', 'SÍ', true],
    ['yesNo', 'بله', true],
    ['yesNo', 'perhaps', ['notYesNo']],
    ['currency', ' usd ', 'USD'],
    ['zone', 'Asia/Tehran ', 'Asia/Tehran'],
    ['language', 'fa', 'fa'],
    ['text', '=HYPERLINK("x")', '=HYPERLINK("x")'],
    ['text', '   ', null],
  ])('%s %j is %j', (kind, text, value) => {
    expect(typed(kind, text)).toEqual(value);
  });
});
