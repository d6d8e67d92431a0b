/** Greys figures that too few stand behind; the cell beside them says so in words. */
import { dataTables, type TableColumn } from '../domain/report/tables';
import type { ColourRule } from '../ports';
import { COLOURS } from './colours';
import { columnLetters } from './columnLetters';
import { THIN_MARK } from './listRows';
import { sectionRows, TABLE_HEADING_ROWS, tableColumns } from './reportLayout';
import type { PlacedTable } from './reportSections';

/** Columns that say little where few stand behind them. */
const THIN_COLUMNS: readonly TableColumn[] = [
  'actual',
  'measured',
  'difference',
  'proposed',
  'impliedValue',
  'closeRateCreated',
  'closeRateWon',
  'basis',
];

/** One rule a column of each table that says how many stand behind its figures. */
export const thinRules = (tabId: number): ColourRule[] =>
  sectionRows()
    .sections.flatMap(({ bands }) => bands)
    .flatMap(({ band, row }) => {
      if (band.kind !== 'tables') return [];
      const starts = tableColumns(band.tables);
      return band.tables.flatMap((table, index) => rulesOf(tabId, table, row + TABLE_HEADING_ROWS, starts[index]!));
    });

function rulesOf(tabId: number, { table, columns }: PlacedTable, row: number, firstColumn: number): ColourRule[] {
  const places = new Map<TableColumn, number>();
  let next = firstColumn;
  for (const { column, span } of columns) {
    places.set(column, next);
    next += span;
  }
  const basis = places.get('basis');
  if (basis === undefined) return [];
  // `LEFT` of one argument: locales do not agree on what parts two.
  const formula = `=LEFT($${columnLetters(basis)}${row})="${THIN_MARK}"`;
  return THIN_COLUMNS.filter((column) => places.has(column)).map((key): ColourRule => ({
    block: { tabId, row, column: places.get(key)!, rows: dataTables[table].rows, columns: 1 },
    formula,
    colour: COLOURS.quiet,
  }));
}
