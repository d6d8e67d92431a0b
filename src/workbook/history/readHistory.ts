/** Reads the history of the agreement: its versions, and what is no longer as it was signed. */
import type { HistoryIssue } from '../../domain/agreement/versions/historyIssue';
import { readRecords, type HistoryRow, type VersionRecord } from '../../domain/agreement/versions/readRecords';
import type { StoredValue } from '../../domain/agreement/versions/recordEntries';
import { isBlank, isDate, type Cell, type Cells } from '../../domain/cell';
import { SHEETS_EPOCH_DAY } from '../../domain/time/civilDay';
import { localDay } from '../../domain/time/zone';
import type { Block, Workbook } from '../../ports';
import { FIRST_ROW, HISTORY_COLUMN, HISTORY_COLUMNS, rowsBlock, SCHEMA_NAME, VERSIONS_NAME } from './historyLayout';
import { findTab } from '../ownTab';

export interface HistoryReading {
  /** By number, ascending; with those that are damaged, copied, or signed by one side. */
  readonly versions: readonly VersionRecord[];
  readonly issues: readonly HistoryIssue[];
  /** Number of the form in which the file is kept; `null`: it says none, as before there was a history. */
  readonly schema: number | null;
  /** All rows from the first, also blank ones; `null` in a file without history. */
  readonly block: Block | null;
  /** Row of the sheet below all that is written. */
  readonly nextRow: number;
  /** What stands in the column of states, by row of {@link HistoryReading.block}. */
  readonly states: readonly string[];
}

const NOTHING: HistoryReading = { versions: [], issues: [], schema: null, block: null, nextRow: 0, states: [] };

/**
 * The history as its cells have it now: the file's names and one read. Without its name, the tab is found by its role.
 *
 * @example readHistory(platform.workbook).versions[0]?.effectiveDay // 20819, 2027-01-01
 */
export function readHistory(workbook: Workbook): HistoryReading {
  const names = workbook.names();
  const named = names.get(VERSIONS_NAME) ?? unnamedRows(workbook);
  if (named === null) return NOTHING;
  const block = rowsBlock(named);
  const schemaCell = names.get(SCHEMA_NAME);
  const isBeside = schemaCell?.tabId === block.tabId;
  const around = isBeside ? boundsOf(block, schemaCell) : block;
  const cells = workbook.read(around);
  const cut = ({ row, column, rows, columns }: Block): Cells =>
    cells
      .slice(row - around.row, row - around.row + rows)
      .map((line) => line.slice(column - around.column, column - around.column + columns));
  const lines = cut(block);
  const zone = workbook.timeZone();
  const rows = lines.flatMap((line, index) => (line.every(isBlank) ? [] : [historyRow(line, block.row + index, zone)]));
  const { versions, issues } = readRecords(rows);
  const written = isBeside ? schemaOf(cut({ ...schemaCell, rows: 1, columns: 1 })[0]![0]!) : null;
  // Whoever changed the cell by hand changed no record.
  const schema = versions.reduce<number | null>(
    (most, version) => (version.schema > (most ?? 0) ? version.schema : most),
    written,
  );
  const nextRow = rows.length === 0 ? block.row : rows[rows.length - 1]!.row + 1;
  return { versions, issues, schema, block, nextRow, states: lines.map((line) => String(line[HISTORY_COLUMN.state])) };
}

/** The tab without its name: somebody deleted it. */
export function unnamedRows(workbook: Workbook): Block | null {
  const tab = findTab(workbook, 'history');
  if (tab === null) return null;
  const rows = Math.max(1, workbook.extent(tab.id).rows - FIRST_ROW + 1);
  return { tabId: tab.id, row: FIRST_ROW, column: 1, rows, columns: HISTORY_COLUMNS };
}

/** A number that somebody typed over is none. */
export const schemaOf = (cell: Cell): number | null =>
  typeof cell === 'number' && Number.isInteger(cell) && cell > 0 ? cell : null;

function historyRow(line: readonly Cell[], row: number, zone: string): HistoryRow {
  const from = storedValue(line[HISTORY_COLUMN.from]!, zone);
  const version = line[HISTORY_COLUMN.version];
  return {
    row,
    day: isDay(from) ? Math.floor(from) + SHEETS_EPOCH_DAY : null,
    term: String(line[HISTORY_COLUMN.term]),
    value: storedValue(line[HISTORY_COLUMN.value]!, zone),
    words: String(line[HISTORY_COLUMN.words]),
    version: typeof version === 'number' ? version : null,
    check: String(line[HISTORY_COLUMN.check]),
  };
}

/** Serial number of the last day that sheets know, 9999-12-31. */
const LAST_SERIAL = 2_958_465;

const isDay = (value: StoredValue): value is number => typeof value === 'number' && value >= 0 && value <= LAST_SERIAL;

/** A day reads as a date or as its serial number, as somebody has formatted the cell: both are the same. */
const storedValue = (cell: Cell, zone: string): StoredValue =>
  isDate(cell) ? localDay(zone, cell.getTime()) - SHEETS_EPOCH_DAY : cell;

function boundsOf(one: Block, other: Block): Block {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    tabId: one.tabId,
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + 1) - row,
    columns: Math.max(one.column + one.columns, other.column + 1) - column,
  };
}
