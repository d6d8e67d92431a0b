/** Contents that Sheets must take as they are, and not as what they look like. */
import { describe, expect, it } from 'vitest';
import { literal } from '../../src/appsScript/literal';

describe('a text for a cell', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@A1',
    ' =1',
    "'quoted",
    '#REF!',
    '12',
    '1/2',
    '25%',
    '۱۲',
    '9:00',
    'June 2026',
    'TRUE',
    'Prawda',
    ' yanlış ',
  ])('%j is kept from being read as more than a text', (text) => {
    expect(literal(text)).toBe(`'${text}`);
  });

  it.each(['', 'Referral', 'a = b', 'سرنخ', 'truest', 'a\u2028b'])('%j stands as it is', (text) => {
    expect(literal(text)).toBe(text);
  });
});

describe('any other content', () => {
  it('stands as it is, a formula as its own text', () => {
    const date = new Date(0);
    expect([literal(5), literal(true), literal(date), literal({ formula: '=SUM(A1;B1)' })]).toEqual([
      5,
      true,
      date,
      '=SUM(A1;B1)',
    ]);
  });
});
