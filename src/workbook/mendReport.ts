/** Puts back formulas of the report that somebody deleted, where they stood, and leaves everything else alone. */
import type { ReportTexts } from '../locales/report/reportTexts';
import { isBlank } from '../domain/cell';
import type { Block, Content, Workbook } from '../ports';
import { NAMES } from './reportFormulas';
import { reportItems, type ChosenCells, type Item } from './reportItems';
import { REPORT_COLUMNS, sectionRows } from './reportLayout';
import { styledBlocks } from './reportTab';

/** A formula as any locale shows it. */
const plain = (formula: string): string => formula.replace(/;/g, ',').replace(/\s/g, '');

const formulaOf = ({ content }: Item): string | null =>
  typeof content === 'object' && 'formula' in content ? plain(content.formula) : null;

/**
 * Looks for each formula anywhere on the tab, because people move cells and insert rows; rows without any of theirs are
 * put between those that are there, cells of other rows back beside their neighbours.
 *
 * @returns how many formulas the tab has now
 */
export function mendReport(
  workbook: Workbook,
  tabId: number,
  texts: ReportTexts,
  chosen: ChosenCells,
  rightToLeft: boolean,
): number {
  const items = reportItems(texts, chosen);
  const extent = workbook.extent(tabId);
  const whole: Block = { tabId, row: 1, column: 1, ...extent, columns: Math.max(extent.columns, REPORT_COLUMNS) };
  const places = formulaPlaces(workbook.readFormulas(whole));
  const rowOf = rowsFound(items, places);
  const { lastRow } = sectionRows();
  let count = Array.from(places.values()).reduce((total, found) => total + found.length, 0);

  // From the bottom, so that rows which are inserted move nothing that is still to be found.
  for (let last = lastRow; last >= 1; last -= 1) {
    if (rowOf.has(last) || !items.some((item) => item.row === last && formulaOf(item) !== null)) continue;
    let first = last;
    while (first > 1 && !rowOf.has(first - 1)) first -= 1;
    let next = last + 1;
    while (next <= lastRow && !rowOf.has(next)) next += 1;
    const above = rowOf.get(first - 1) ?? 0;
    const below = rowOf.get(next);
    const missing = below === undefined ? 0 : next - first + 1 - (below - above);
    if (missing > 0) {
      workbook.insertRows(tabId, below!, missing);
      for (const [layoutRow, row] of rowOf) if (row >= below!) rowOf.set(layoutRow, row + missing);
    }
    for (let row = first; row <= last; row += 1) rowOf.set(row, above + 1 + row - first);
    last = first;
  }

  const missing = items.filter((item) => {
    const formula = formulaOf(item);
    return formula !== null && !places.has(formula);
  });
  const rows = new Set(missing.map(({ row }) => row));
  for (const layoutRow of rows)
    count += mendRow(workbook, tabId, rowOf.get(layoutRow)!, ofRow(items, layoutRow), places);
  const moved = items
    .filter(({ row }) => rows.has(row))
    .map((item) => ({ ...item, row: rowOf.get(item.row)! }))
    .filter((item) => missing.some((one) => one.content === item.content));
  if (moved.length > 0) {
    workbook.dress(tabId, {
      rightToLeft,
      frozenRows: 0,
      hideGridlines: true,
      columnWidthsPixels: [],
      styles: styledBlocks(moved, tabId, rightToLeft),
    });
  }
  const grown = Math.max(extent.rows, ...rowOf.values());
  workbook.setName(NAMES.report, { tabId, row: 1, column: 1, rows: grown, columns: REPORT_COLUMNS });
  return count;
}

const ofRow = (items: readonly Item[], row: number): Item[] => items.filter((item) => item.row === row);

/** Where each formula stands: rows and columns from 1. */
function formulaPlaces(formulas: readonly (readonly string[])[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  formulas.forEach((cells, row) =>
    cells.forEach((formula, column) => {
      if (formula === '') return;
      const key = plain(formula);
      places.set(key, [...(places.get(key) ?? []), { row: row + 1, column: column + 1 }]);
    }),
  );
  return places;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Row of the tab by row of a new report, for rows of which a formula is left; in order, as far as people left it. */
function rowsFound(items: readonly Item[], places: ReadonlyMap<string, readonly Place[]>): Map<number, number> {
  const rows = new Map<number, number>();
  let lowest = 0;
  for (const item of [...items].sort((one, other) => one.row - other.row)) {
    const formula = formulaOf(item);
    const place =
      formula === null || rows.has(item.row) ? undefined : places.get(formula)?.find(({ row }) => row > lowest);
    if (place === undefined) continue;
    rows.set(item.row, place.row);
    lowest = place.row;
  }
  return rows;
}

/** Writes what is missing of one row into blank cells, and answers how many formulas those were. */
function mendRow(
  workbook: Workbook,
  tabId: number,
  row: number,
  items: readonly Item[],
  places: ReadonlyMap<string, readonly Place[]>,
): number {
  const block: Block = { tabId, row, column: 1, rows: 1, columns: REPORT_COLUMNS };
  const [values = []] = workbook.read(block);
  let count = 0;
  for (const item of items) {
    const formula = formulaOf(item);
    const isThere = formula === null ? !isBlank(values[item.column - 1]) : places.has(formula);
    if (isThere || !isBlank(values[item.column - 1])) continue;
    const content: Content = item.content;
    workbook.write({ ...block, column: item.column, columns: 1 }, [[content]]);
    if (formula !== null) count += 1;
  }
  return count;
}
