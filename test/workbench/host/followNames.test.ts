/** Formulas see where a named range went, however long they are: the engine keeps what it parsed of them. */
import { expect, it } from 'vitest';
import { open } from './open';

const SUMS = '/** @customfunction */ function SUMS(a, b) { return a.concat(b).reduce((sum, row) => sum + row[0], 0); }';

it.each([
  ['short', '=SUMS(INDEX(N_X,0,1),INDEX(N_X,0,2))'],
  ['long', '=IF(COUNT(INDEX(N_X,0,1),INDEX(N_X,0,2))=0,"nothing here",SUMS(INDEX(N_X,0,1),INDEX(N_X,0,2)))'],
])('a %s formula follows a named range that a new row moves', (_length, formula) => {
  const workbench = open(SUMS);
  const sheet = workbench.spreadsheet.getSheets()[0]!;
  sheet.getRange('A9:B11').setValues([
    [1000, 1000],
    [1, 10],
    [2, 20],
  ]);
  workbench.spreadsheet.setNamedRange('N_X', sheet.getRange('A10:B11'));
  workbench.type('D1', formula);
  expect(workbench.cell('D1').value).toBe(33);
  sheet.insertRowsBefore(5, 1);
  sheet.getRange('A12').setValue(3);
  expect(workbench.cell('D1').value).toBe(34);
});

it('a function and a named range may be called alike: a bracket makes the function', () => {
  const workbench = open('/** @customfunction */ function N_RATE(a, b) { return a / b; }');
  const sheet = workbench.spreadsheet.getSheets()[0]!;
  sheet.getRange('A1').setValue(0.1);
  workbench.spreadsheet.setNamedRange('N_RATE', sheet.getRange('A1'));
  workbench.type('B1', '=N_RATE(1, 4)');
  workbench.type('B2', '=N_RATE * 2');
  workbench.type('B3', '=IF(N_RATE > 0, n_rate(1, 2) + N_RATE, 0)');
  expect(['B1', 'B2', 'B3'].map((cell) => workbench.cell(cell).value)).toEqual([0.25, 0.2, 0.6]);
});
