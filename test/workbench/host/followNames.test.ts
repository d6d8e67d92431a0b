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
