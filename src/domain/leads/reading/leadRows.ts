/** What is taken from the tabs before anything is read: columns of cells, and how they are meant. */
import type { Cell } from '../../cell';
import type { LeadField } from '../leads';

/** The mapped columns of one tab, all of the same length, below the header. */
export interface LeadRows {
  readonly tabName: string;
  /** Row in the sheet of the first cell of each column. */
  readonly firstRow: number;
  readonly columns: Readonly<Partial<Record<LeadField, readonly Cell[]>>>;
  /** Serves a file that holds several teams or regions: only rows with one of the values are this agreement's. */
  readonly filter?: { readonly cells: readonly Cell[]; readonly values: readonly string[] };
}

/** How the cells are meant. */
export interface LeadReading {
  /** IANA name of the zone in which the sheet shows its date cells. */
  readonly sheetZone: string;
  /** IANA name of the agreement's zone, in which texts, serials and whole days are meant. */
  readonly zone: string;
  /** ISO 4217 code of the agreement's currency; `''` where there is none yet. */
  readonly currency: string;
  /** Answers for columns whose day and month can be read both ways. */
  readonly dayFirst: Readonly<Partial<Record<LeadField, boolean>>>;
  /** Values that mean yes, where somebody chose them; the usual words elsewhere. */
  readonly values: Readonly<Partial<Record<LeadField, readonly string[]>>>;
  /** Days after hand-off within which attempts count, where each attempt is known; left out: they all do. */
  readonly depthWindowDays?: number;
}

/** All columns that say something about a row, the filter's included. */
export const allColumns = ({ columns, filter }: LeadRows): readonly (readonly Cell[])[] =>
  filter === undefined ? Object.values(columns) : [...Object.values(columns), filter.cells];

/** Rows down to the last one with anything in a mapped column; a box that is not ticked is nothing. */
export function filledRows(rows: LeadRows): number {
  let filled = 0;
  for (const cells of allColumns(rows)) {
    let last = cells.length;
    while (last > filled && isNothing(cells[last - 1]!)) last -= 1;
    filled = Math.max(filled, last);
  }
  return filled;
}

/** True for blank cells, texts of spaces, and boxes that are not ticked: they are there before anything is. */
export const isNothing = (cell: Cell): boolean =>
  cell === '' || cell === false || (typeof cell === 'string' && cell.trim() === '');
