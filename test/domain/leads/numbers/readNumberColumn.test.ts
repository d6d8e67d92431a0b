/** Columns of numbers, whatever separators and currency signs stand in them. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/domain/cell';
import { fitsCurrency } from '../../../../src/domain/leads/numbers/fitsCurrency';
import { readNumberColumn } from '../../../../src/domain/leads/numbers/readNumberColumn';

const column = (cells: readonly Cell[], currency = '') => {
  const { value, ...lists } = readNumberColumn(cells, currency);
  return { values: Array.from(value), ...lists };
};

describe('numbers in a column', () => {
  it.each<[string, number]>([
    ['1250.0', 1250],
    ['$22,700.00', 22700],
    ['2.500,50', 2500.5],
    ['550 000 zł', 550000],
    ['1’250’000', 1250000],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['(1,200.50)', -1200.5],
    ['-3', -3],
    ['$-3', -3],
    ['EUR 12,5', 12.5],
    ['۱۲٬۵۰۰', 12500],
    ['۱۲٫۵', 12.5],
    ['.5', 0.5],
    ['0.500', 0.5],
    ['1234.500', 1234.5],
  ])('%s is one number, whatever stands around it', (text, number) => {
    expect(column([text]).values).toEqual([number]);
  });

  it('are told what a lone comma is by the others', () => {
    expect(column(['1,234', '$22,700.00']).values).toEqual([1234, 22700]);
    expect(column(['1,234', '2,5']).values).toEqual([1.234, 2.5]);
    expect(column(['1,234', '1.234.567']).values).toEqual([1.234, 1234567]);
  });

  it('are thousands where nothing tells: counts are whole, and money has two decimals', () => {
    expect(column(['1,234', 5]).values).toEqual([1234, 5]);
    expect(column(['€1.234', '€ 22.700'], 'EUR').values).toEqual([1234, 22_700]);
  });

  it('are listed where the others disagree, or the money has three decimals', () => {
    expect(column(['1,234', '2,5', '2.5'])).toMatchObject({ values: [NaN, 2.5, 2.5], ambiguous: [0] });
    expect(column(['1,234', '1.234'])).toMatchObject({ values: [NaN, NaN], ambiguous: [0, 1] });
    expect(column(['1,234', 5], 'KWD')).toMatchObject({ values: [NaN, 5], ambiguous: [0] });
  });

  it.each<Cell>(['n/a', '#REF!', '12 apples', '1-2', '1,23,4', '$5€', true, new Date(0), NaN, Infinity])(
    '%s is listed',
    (cell) => {
      expect(column([cell])).toMatchObject({ values: [NaN], unreadable: [0] });
    },
  );

  it('may be blank', () => {
    expect(column(['', ' '])).toMatchObject({ values: [NaN, NaN], unreadable: [] });
  });
});

describe('a currency sign', () => {
  it.each([
    ['$', 'USD', true],
    ['$', 'MXN', true],
    ['$', 'EUR', false],
    ['€', 'EUR', true],
    ['zł', 'PLN', true],
    ['TL', 'TRY', true],
    ['ریال', 'IRR', true],
    ['تومان', 'IRR', false],
    ['usd', 'USD', true],
    ['', 'EUR', true],
    ['$', '', true],
  ])('%s beside an amount in %s: %s', (mark, currency, fits) => {
    expect(fitsCurrency(mark, currency)).toBe(fits);
  });
});
