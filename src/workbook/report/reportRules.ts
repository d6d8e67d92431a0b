/** Colours that follow what stands in a cell: figures that too few stand behind, and the mark before a state. */
import { columnLetters } from '../../domain/columnLetters';
import type { TableColumn } from '../../domain/report/tables';
import type { ColourRule } from '../../ports';
import { MARK_COLOURS, MARKS, type Mark } from '../marks';
import { REPORT_COLUMNS, sectionRows, TABLE_HEADING_ROWS, tableColumns } from './reportLayout';
import type { PlacedTable } from './section';

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

/** `LEFT` of one argument: locales do not agree on what parts two. */
const startsWith = (cell: string, mark: Mark): string => `=LEFT(${cell})="${MARKS[mark]}"`;

/** Formulas of rules that are Pactline's own: nobody else begins a state with these marks. */
export const OWN_RULE = new RegExp(`^=LEFT\\(\\$?[A-Z]+\\d+\\)="[${Object.values(MARKS).join('')}]"$`);

/** One rule a column of each table that says how many stand behind its figures, and one a mark for all other cells. */
export const reportRules = (tabId: number): ColourRule[] => [
  ...sectionRows()
    .sections.flatMap(({ bands }) => bands)
    .flatMap(({ band, row }) => {
      if (band.kind !== 'tables') return [];
      const starts = tableColumns(band.tables);
      return band.tables.flatMap((table, index) => thinRules(tabId, table, row + TABLE_HEADING_ROWS, starts[index]!));
    }),
  ...(['good', 'behind', 'bad'] as const).map((mark): ColourRule => ({
    block: { tabId, row: 1, column: 1, rows: sectionRows().lastRow, columns: REPORT_COLUMNS },
    formula: startsWith('A1', mark),
    colour: MARK_COLOURS[mark],
  })),
];

function thinRules(tabId: number, { columns, rows }: PlacedTable, row: number, firstColumn: number): ColourRule[] {
  const places = new Map<TableColumn, number>();
  let next = firstColumn;
  for (const { column, span } of columns) {
    places.set(column, next);
    next += span;
  }
  const basis = places.get('basis');
  if (basis === undefined) return [];
  return THIN_COLUMNS.filter((column) => places.has(column)).map((key): ColourRule => ({
    block: { tabId, row, column: places.get(key)!, rows, columns: 1 },
    formula: startsWith(`$${columnLetters(basis)}${row}`, 'thin'),
    colour: MARK_COLOURS.thin,
  }));
}
