/** Columns out of rows, as the workbook hands them to the reading of leads. */
import type { Cell } from '../../src/domain/cell';
import type { LeadRows } from '../../src/domain/leads/leadRows';
import { LOG_FIELDS } from './logCells';

export function logColumns(rows: readonly (readonly Cell[])[]): LeadRows {
  const columns = LOG_FIELDS.map((field, column): [string, readonly Cell[]] => {
    const cells = new Array<Cell>(rows.length).fill('');
    for (let row = 0; row < rows.length; row += 1) cells[row] = rows[row]![column]!;
    return [field, cells];
  });
  return { tabName: 'Leads', firstRow: 2, columns: Object.fromEntries(columns) };
}
