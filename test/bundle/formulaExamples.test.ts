/** Every example of the documents, typed into the cells of the workbench and answered by the built Code.js. */
import { afterAll, describe, expect, it } from 'vitest';
import { examples } from '../../src/functions/examples';
import { formulas } from '../../src/functions/index';
import { openBuilt } from '../support/builtWorkbench';

const workbench = openBuilt();
const sheet = workbench.spreadsheet.getActiveSheet();

const columnName = (column: number): string => String.fromCharCode(65 + column);

/** Dates as the examples write them; the file of the tests is in UTC. */
function readable(value: unknown): unknown {
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return (value as Date).toISOString().slice(0, 16).replace('T', ' ').replace(' 00:00', '');
  }
  return typeof value === 'number' ? (expect.closeTo(value, 4) as unknown) : value;
}

describe.each(formulas)('$name', ({ name }) => {
  it.each(examples[name]!)('answers $formula', ({ cells = [], formula, answer }) => {
    sheet.clear();
    cells.forEach((row, index) =>
      row.forEach((text, column) => workbench.type(`${columnName(column)}${index + 1}`, text)),
    );
    workbench.type('H1', formula);
    const rows = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
    const shown = sheet.getRange(1, 8, rows.length, rows[0]!.length).getValues() as unknown[][];
    expect(rows).toEqual(shown.map((row) => row.map(readable)));
  });
});

afterAll(() => {
  workbench.dispose();
});
