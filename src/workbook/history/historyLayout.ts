/** Where things stand on the history tab. */
import type { Block } from '../../ports';

/** Rows of all versions: in force from, state, term, value. `SLA_TERM` reads them. */
export const VERSIONS_NAME = 'SLA_VERSIONS';
/** The number of the form in which the file holds agreement and history. */
export const SCHEMA_NAME = 'SLA_SCHEMA';

/** Columns, counted from the first of the name. */
export const HISTORY_COLUMN = { from: 0, state: 1, term: 2, value: 3, words: 4, version: 5, check: 6 } as const;
export const HISTORY_COLUMNS = 7;
/** Columns that the name covers. */
export const NAMED_COLUMNS = 4;

/** Title, and headings; then the rows. */
export const HEADING_ROW = 2;
export const FIRST_ROW = 3;

/** Cells of all rows, from the block that the name covers. */
export const rowsBlock = (named: Block): Block => ({ ...named, columns: HISTORY_COLUMNS });

/** The number stands at the right end of the title's row. */
export const schemaBlock = (tabId: number): Block => ({ tabId, row: 1, column: HISTORY_COLUMNS, rows: 1, columns: 1 });
