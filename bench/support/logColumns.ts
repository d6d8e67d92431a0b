/** Columns out of rows, as the workbook hands them to the reading of leads. */
import type { Cell } from '../../src/domain/cell';
import type { LeadRows } from '../../src/domain/leads/reading/leadRows';
import { LOG_FIELDS } from '../../test/support/logFields';

export function logColumns(rows: readonly (readonly Cell[])[]): LeadRows {
  const columns = LOG_FIELDS.map(() => new Array<Cell>(rows.length).fill(''));
  // Row by row, as the workbook does: column by column each row is fetched from memory ten times.
  for (let row = 0; row < rows.length; row += 1) {
    for (let column = 0; column < columns.length; column += 1) columns[column]![row] = rows[row]![column]!;
  }
  return {
    tabName: 'Leads',
    firstRow: 2,
    columns: Object.fromEntries(LOG_FIELDS.map((field, column) => [field, columns[column]!])),
  };
}
