/** How a block of cells is written in a formula. */
import { expect, it } from 'vitest';
import { cellsName } from '../../src/appsScript/dress';

it.each([
  [{ row: 1, column: 1, rows: 1, columns: 1 }, 'A1:A1'],
  [{ row: 3, column: 26, rows: 2, columns: 2 }, 'Z3:AA4'],
  [{ row: 10, column: 52, rows: 1, columns: 1 }, 'AZ10:AZ10'],
  [{ row: 1, column: 703, rows: 1, columns: 1 }, 'AAA1:AAA1'],
])('%j is %s in a formula', (block, name) => {
  expect(cellsName({ tabId: 0, ...block })).toBe(name);
});
