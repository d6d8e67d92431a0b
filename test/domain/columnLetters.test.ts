/** Columns by their letters. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnLetters, columnNumber } from '../../src/domain/columnLetters';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('letters lead back to their column, whatever their case', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 18_278 }), (column) => {
      expect(columnNumber(columnLetters(column))).toBe(column);
      expect(columnNumber(columnLetters(column).toLowerCase())).toBe(column);
    }),
  );
});

test.each(['', 'A1', '3', 'ABCD', 'Ż'])('"%s" is no column', (letters) => {
  expect(columnNumber(letters)).toBeNull();
});
