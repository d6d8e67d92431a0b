/** A tab as a plain table, because the grid is a picture on the screen that no paper can hold. */
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { GoogleSheet } from '../../services/google';
import type { AppsScriptHost } from '../../host/host';
import type { ChartLayer } from '../charts/chartLayer';
import { chartPicture } from '../charts/chartPicture';
import { element } from '../dom';
import { printedCell } from './printedCell';
import { printedRuns, type RowSpan } from './printedRows';

/** What fits the width of both A4 and letter in landscape, 10 mm being left at each side. */
const PAPER_WIDTH_PIXELS = 980;

export interface PrintSurroundings {
  readonly host: AppsScriptHost;
  readonly charts: ChartLayer;
  readonly worksheet: FWorksheet;
}

/** The tab with all its cells and charts; wider ones are made to fit the page's width. */
export function printedTab({ host, charts, worksheet }: PrintSurroundings): HTMLElement {
  const sheet = host.spreadsheet.getSheetByName(worksheet.getSheetName())!;
  const own = host.charts().filter(({ sheetId }) => sheetId === sheet.getSheetId());
  const below = own.map((chart) => chart.position.row + Math.ceil(chart.heightPixels / worksheet.getRowHeight(0)));
  const rows = Math.max(sheet.getLastRow(), ...below.map((row) => Math.min(row, worksheet.getMaxRows())));
  const columns = Math.max(1, sheet.getLastColumn(), lastMergedColumn(sheet));
  const shown = Math.max(1, rows);
  const widths = Array.from({ length: columns }, (_column, index) => worksheet.getColumnWidth(index));
  const width = widths.reduce((total, one) => total + one, 0);
  const drawn = charts.all();
  const spans = own.map(({ position, heightPixels }) => ({
    first: position.row - 1,
    last: rowAt(worksheet, position.row - 1, position.offsetY + heightPixels),
  }));
  const cells = cellsOf(sheet, worksheet, shown, columns);
  const lines = cells.map((line, row) => {
    const made = element('tr', {}, ...line.map(({ made: cell }) => cell));
    made.style.height = `${worksheet.getRowHeight(row)}px`;
    if (line.some(({ isBold }) => isBold)) made.classList.add('heading');
    return made;
  });
  for (const chart of own) {
    const picture = drawn.find(({ id }) => id === chart.id);
    const { row, column, offsetX, offsetY } = chart.position;
    const cell = cells[row - 1]?.find((one) => one.column === column - 1)?.made;
    if (picture === undefined || cell === undefined) continue;
    const holder = element('div', { class: 'printed-chart', role: 'img', 'aria-label': picture.title });
    holder.innerHTML = chartPicture(picture, host.locale(), chart);
    Object.assign(holder.style, { insetInlineStart: `${offsetX}px`, top: `${offsetY}px` });
    cell.append(holder);
  }
  const table = element(
    'table',
    { dir: sheet.isRightToLeft() ? 'rtl' : 'ltr', class: sheet.hasHiddenGridlines() ? '' : 'lined' },
    element('colgroup', {}, ...widths.map((one) => element('col', { style: `width: ${one}px` }))),
    ...printedRuns(shown, [...spans, ...mergedSpans(sheet), ...tableSpans(cells)]).map(({ first, last }) =>
      element('tbody', {}, ...lines.slice(first, last + 1)),
    ),
  );
  table.style.width = `${width}px`;
  table.style.zoom = String(Math.min(1, PAPER_WIDTH_PIXELS / width));
  return element('main', { class: 'printed-tab' }, table);
}

interface MadeCell {
  readonly column: number;
  readonly isBold: boolean;
  readonly made: HTMLElement;
}

/** Cells of each row; those that another one covers are left out. */
function cellsOf(sheet: GoogleSheet, worksheet: FWorksheet, rows: number, columns: number): MadeCell[][] {
  const range = sheet.getRange(1, 1, rows, columns);
  const texts = range.getDisplayValues();
  const values = range.getValues();
  const merges = range.getMergedRanges();
  const covered = new Set<string>();
  const rightToLeft = sheet.isRightToLeft();
  const sizes = new Map<string, { readonly rows: number; readonly columns: number }>();
  for (const merge of merges) {
    const [top, left] = [merge.getRow() - 1, merge.getColumn() - 1];
    const size = { rows: merge.getNumRows(), columns: merge.getNumColumns() };
    sizes.set(`${top} ${left}`, size);
    for (let row = top; row < top + size.rows; row += 1) {
      for (let column = left; column < left + size.columns; column += 1) covered.add(`${row} ${column}`);
    }
  }
  const room = (line: readonly string[], row: number, column: number, own: number): number => {
    let end = column + own;
    while (end < columns && line[end] === '' && !covered.has(`${row} ${end}`)) end += 1;
    return sumWidths(worksheet, column, end);
  };
  return texts.map((line, row) =>
    line.flatMap((text, column): MadeCell[] => {
      const key = `${row} ${column}`;
      const size = sizes.get(key);
      if (size === undefined && covered.has(key)) return [];
      const value = values[row]![column] as unknown;
      const made = printedCell(worksheet, row, column, {
        text,
        isNumber: typeof value === 'number' || value instanceof Date,
        rows: size?.rows ?? 1,
        columns: size?.columns ?? 1,
        roomPixels: room(line, row, column, size?.columns ?? 1),
        rightToLeft,
      });
      return [{ column, isBold: text !== '' && made.style.fontWeight === 'bold', made }];
    }),
  );
}

function sumWidths(worksheet: FWorksheet, first: number, end: number): number {
  let total = 0;
  for (let column = first; column < end; column += 1) total += worksheet.getColumnWidth(column);
  return total;
}

/** So many rows below each other are a table that fits a page, and are kept together. */
const WHOLE_TABLE_ROWS = 16;

/** Rows between blank ones. */
function tableSpans(cells: readonly (readonly MadeCell[])[]): RowSpan[] {
  const spans: RowSpan[] = [];
  let first = 0;
  for (let row = 0; row <= cells.length; row += 1) {
    const isBlank = cells[row]?.every(({ made }) => made.textContent === '') ?? true;
    if (!isBlank) continue;
    if (row - first > 1 && row - first <= WHOLE_TABLE_ROWS) spans.push({ first, last: row - 1 });
    first = row + 1;
  }
  return spans;
}

const mergedSpans = (sheet: GoogleSheet) =>
  mergesOf(sheet).map((merge) => ({ first: merge.getRow() - 1, last: merge.getRow() + merge.getNumRows() - 2 }));

const lastMergedColumn = (sheet: GoogleSheet): number =>
  Math.max(0, ...mergesOf(sheet).map((merge) => merge.getColumn() + merge.getNumColumns() - 1));

const mergesOf = (sheet: GoogleSheet) =>
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getMergedRanges();

/** The row that lies so many pixels below the top of another. */
function rowAt(worksheet: FWorksheet, first: number, pixels: number): number {
  let row = first;
  for (let rest = pixels; rest > 0 && row < worksheet.getMaxRows(); row += 1) rest -= worksheet.getRowHeight(row);
  return Math.max(first, row - 1);
}
