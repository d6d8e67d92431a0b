/** Reads the needed columns of a tab, in few and large blocks. */
import type { Cell } from '../../domain/cell';
import type { LeadField } from '../../domain/leads/leads';
import type { LeadRows } from '../../domain/leads/reading/leadRows';
import type { Workbook } from '../../ports';
import type { LocatedTab } from './locatedTab';

/** Google names no limit for one read; above this, clients have been seen to time out. */
const ROWS_A_READ = 50_000;

/**
 * The mapped columns below the header: one read a run of adjacent columns and block of rows.
 *
 * @param filter a further column, and the values of rows that count; `null`: all rows do
 */
export function readLogRows(
  workbook: Workbook,
  { top, columns }: LocatedTab,
  filter: { readonly column: number; readonly values: readonly string[] } | null = null,
): LeadRows {
  const { tab, headerRow, lastRow } = top;
  const firstRow = headerRow + 1;
  const wanted = Array.from(columns.values(), ({ column }) => column).concat(filter?.column ?? []);
  const byColumn = readColumns(workbook, tab.id, firstRow, Math.max(0, lastRow - headerRow), wanted);
  const fields = Array.from(columns, ([field, { column }]): [LeadField, readonly Cell[]] => [
    field,
    byColumn.get(column)!,
  ]);
  const rows: LeadRows = { tabName: tab.name, firstRow, columns: Object.fromEntries(fields) };
  return filter === null ? rows : { ...rows, filter: { cells: byColumn.get(filter.column)!, values: filter.values } };
}

function readColumns(
  workbook: Workbook,
  tabId: number,
  firstRow: number,
  count: number,
  wanted: readonly number[],
): ReadonlyMap<number, readonly Cell[]> {
  const needed = Array.from(new Set(wanted)).sort((one, other) => one - other);
  const byColumn = new Map(needed.map((column) => [column, new Array<Cell>(count).fill('')]));
  let end = count;
  let isEndKnown = false;
  for (let first = 0; first < needed.length;) {
    let width = 1;
    while (needed[first + width] === needed[first]! + width) width += 1;
    const targets = needed.slice(first, first + width).map((column) => byColumn.get(column)!);
    for (let row = 0; row < end; row += ROWS_A_READ) {
      const rows = Math.min(ROWS_A_READ, end - row);
      const block = { tabId, row: firstRow + row, column: needed[first]!, rows, columns: width };
      let filledCells = 0;
      workbook.read(block).forEach((cells, index) => {
        for (let offset = 0; offset < width; offset += 1) {
          const cell = (targets[offset]![row + index] = cells[offset]!);
          if (cell !== '') filledCells += 1;
        }
      });
      // A grid may go on for hundreds of thousands of blank rows. Leads may also stand below such a gap: it is asked, once.
      if (filledCells === 0 && !isEndKnown && row + rows < end) {
        end = Math.min(end, workbook.extent(tabId).rows - firstRow + 1);
        isEndKnown = true;
      }
    }
    first += width;
  }
  return byColumn;
}
