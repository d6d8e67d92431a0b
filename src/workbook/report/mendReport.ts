/** Puts back formulas of the report that somebody deleted, where they stood, and leaves everything else alone. */
import type { ReportTexts } from '../../locales/report/reportTexts';
import { isBlank } from '../../domain/cell';
import type { Block, Workbook } from '../../ports';
import { comparableText } from '../comparableText';
import { REPORT_NAMES } from '../reportNames';
import { reportItems, type ChosenCells } from './reportItems';
import type { Item } from './item';
import { REPORT_COLUMNS, sectionRows, STATUS_ROW, SUMMARY_ROW } from './reportLayout';
import { styledBlocks } from './reportTab';

const formulaOf = ({ content }: Item): string | null =>
  typeof content === 'object' && 'formula' in content ? comparableText(content.formula) : null;

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

  const rows = new Set<number>();
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
    for (let row = first; row <= last; row += 1) {
      rowOf.set(row, above + 1 + row - first);
      rows.add(row);
    }
    last = first;
  }

  for (const item of items) {
    const formula = formulaOf(item);
    if (formula !== null && !places.has(formula)) rows.add(item.row);
  }
  const written = Array.from(rows).flatMap((row) =>
    mendRow(workbook, tabId, rowOf.get(row)!, ofRow(items, row), places),
  );
  if (written.length > 0) {
    workbook.dress(tabId, {
      rightToLeft,
      earlier: 'kept',
      frozenRows: 0,
      hideGridlines: true,
      columnWidthsPixels: [],
      styles: styledBlocks(written, tabId, rightToLeft),
    });
  }
  count += written.filter((item) => formulaOf(item) !== null).length;
  const grown = Math.max(extent.rows, ...rowOf.values());
  const first = STATUS_ROW + 1;
  workbook.setName(REPORT_NAMES.report, {
    tabId,
    row: first,
    column: 1,
    rows: grown - STATUS_ROW,
    columns: REPORT_COLUMNS,
  });
  workbook.setName(REPORT_NAMES.reportHead, { tabId, row: 1, column: 1, rows: SUMMARY_ROW, columns: REPORT_COLUMNS });
  // As they will be counted: without the status.
  return count - 1;
}

const ofRow = (items: readonly Item[], row: number): Item[] => items.filter((item) => item.row === row);

/** Where each formula stands: rows and columns from 1. */
function formulaPlaces(formulas: readonly (readonly string[])[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  formulas.forEach((cells, row) =>
    cells.forEach((formula, column) => {
      if (formula === '') return;
      const key = comparableText(formula);
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

/** Writes what is missing of one row into blank cells, and answers those items, where they now stand. */
function mendRow(
  workbook: Workbook,
  tabId: number,
  row: number,
  items: readonly Item[],
  places: ReadonlyMap<string, readonly Place[]>,
): Item[] {
  const block: Block = { tabId, row, column: 1, rows: 1, columns: REPORT_COLUMNS };
  const [values = []] = workbook.read(block);
  const missing = items.filter((item) => {
    const formula = formulaOf(item);
    return isBlank(values[item.column - 1]) && (formula === null || !places.has(formula));
  });
  for (const { column, content } of missing) workbook.write({ ...block, column, columns: 1 }, [[content]]);
  return missing.map((item) => ({ ...item, row }));
}
