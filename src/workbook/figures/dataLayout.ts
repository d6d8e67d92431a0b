/** Where each fact and table stands on the data tab: one rectangle, the same size in every run. */
import { dataTables, type TableColumn, type TableKey } from '../../domain/report/tables';
import { factKeys, type FactKey } from '../../domain/report/facts';
import type { Block } from '../../ports';

export const DATA_COLUMNS = 12;

/** Row 1 holds the headings of the facts. */
const FIRST_FACT_ROW = 2;

interface TablePlace {
  /** Row of the title; headings stand below it, then the rows. */
  readonly titleRow: number;
  readonly rows: number;
}

/** Each table has a blank row before it. */
export function tablePlaces(): Readonly<Record<TableKey, TablePlace>> {
  const places: Partial<Record<TableKey, TablePlace>> = {};
  let row = FIRST_FACT_ROW + factKeys.length + 1;
  for (const key of Object.keys(dataTables) as TableKey[]) {
    const { rows } = dataTables[key];
    places[key] = { titleRow: row, rows };
    row += rows + 3;
  }
  return places as Record<TableKey, TablePlace>;
}

/** Rows of the whole rectangle. */
export function dataRows(): number {
  const places = Object.values(tablePlaces());
  return Math.max(...places.map(({ titleRow, rows }) => titleRow + 1 + rows));
}

/** The whole rectangle, from the tab's first cell on. */
export const dataBlock = (tabId: number): Block => ({
  tabId,
  row: 1,
  column: 1,
  rows: dataRows(),
  columns: DATA_COLUMNS,
});

/** Facts alone, headings left out: label and value. */
export const factsBlock = (data: Block): Block => ({
  ...data,
  row: data.row + FIRST_FACT_ROW - 1,
  rows: factKeys.length,
  columns: 2,
});

/** Row of a fact within the rectangle; its value stands in the second column. */
export const factRow = (key: FactKey): number => FIRST_FACT_ROW + factKeys.indexOf(key);

/** The cell of a fact's value. */
export const factCell = (data: Block, key: FactKey): Block => ({
  ...data,
  row: data.row + factRow(key) - 1,
  column: data.column + 1,
  rows: 1,
  columns: 1,
});

/** A column of a table with its heading, as charts take it. */
export function columnBlock(data: Block, table: TableKey, column: TableColumn): Block {
  const { titleRow, rows } = tablePlaces()[table];
  const columns: readonly TableColumn[] = dataTables[table].columns;
  return {
    tabId: data.tabId,
    row: data.row + titleRow,
    column: data.column + columns.indexOf(column),
    rows: rows + 1,
    columns: 1,
  };
}

/** The rows of a table, title and headings left out. */
export function tableBlock(data: Block, table: TableKey): Block {
  const { titleRow, rows } = tablePlaces()[table];
  return { ...data, row: data.row + titleRow + 1, rows, columns: dataTables[table].columns.length };
}
