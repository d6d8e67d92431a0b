import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { toEngineSigns } from '../../../workbench/page/formulas/sameLength';

describe('toEngineSigns', () => {
  it('turns the decimal comma and the semicolon of a German formula', () => {
    expect(toEngineSigns('=SUM(1,5;2)', 'decimal comma')).toBe('=SUM(1.5,2)');
  });

  it('tells rows from columns of an array', () => {
    expect(toEngineSigns('=SUM({1,5\\2;3\\4};5)', 'decimal comma')).toBe('=SUM({1.5,2;3,4},5)');
  });

  it('accepts a semicolon between arguments where the comma is usual, as Sheets does', () => {
    expect(toEngineSigns('=SUM(1.5;{1,2;3,4})', 'decimal point')).toBe('=SUM(1.5,{1,2;3,4})');
  });

  it('leaves what stands in quotes', () => {
    expect(toEngineSigns(`=LEN("a;b,c")&'1;2'!A1`, 'decimal comma')).toBe(`=LEN("a;b,c")&'1;2'!A1`);
  });

  it('never moves a sign', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('decimal point' as const, 'decimal comma' as const),
        (text, separators) => {
          expect(toEngineSigns(text, separators)).toHaveLength(text.length);
        },
      ),
    );
  });
});
