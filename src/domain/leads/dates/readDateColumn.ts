/** Reads a column of dates as a whole, because only the whole column can tell whether the day or the month stands first. */
import type { Cell } from '../../cell';
import { DAY_MS, MINUTE_MS } from '../../time/civilDay';
import { fromLocal, localDay } from '../../time/zone';
import { createColumnDays, type ColumnDay, type ColumnDays } from './columnDays';
import { plausibleInstant, readDateCell, readEpochText } from './dateCell';
import { createDateMemory, readDateText } from './dateText';
import { dayOrderOf, seemsTurnedRound, turnRound, type DayOrder } from './dayOrder';
import { createQuickReader } from './quickDate';
import { beginsDay } from './wholeDays';

export interface DateColumn {
  /** Epoch milliseconds, one a cell; NaN for a blank cell and for all that is listed below. */
  readonly at: Float64Array;
  /** Indices of cells that hold something, but no date from 1970 to 2199. */
  readonly unreadable: readonly number[];
  /** Indices of cells that wait for an answer: does the day stand first? */
  readonly ambiguous: readonly number[];
  /** `unneeded`: no cell can be read two ways. */
  readonly order: DayOrder | 'unneeded';
}

export interface DateReading {
  /** IANA name of the zone in which the sheet shows its date cells. */
  readonly sheetZone: string;
  /** IANA name of the zone in which texts, serials and whole days are meant. */
  readonly zone: string;
  /** A person's answer; `null`: not asked yet. */
  readonly dayFirst: boolean | null;
}

/**
 * Reads date cells, texts and numbers of one column.
 *
 * A date cell is the instant it is in the sheet's zone. Where every date cell of the column is the beginning of a
 * day, they are days, and count in the agreement's zone as the days that the sheet shows.
 *
 * @param cells blank cells, and texts of spaces, are unknown instants
 * @example readDateColumn(['3/1/2017', '10/20/2016'], { sheetZone: 'Etc/UTC', zone: 'Etc/UTC', dayFirst: null }).order // 'monthFirst'
 */
export function readDateColumn(cells: readonly Cell[], reading: DateReading): DateColumn {
  const { zone, sheetZone } = reading;
  const { at, unreadable, open, openDays, days } = readCells(cells, zone);
  const dateCells = open.length > 0 || zone !== sheetZone ? dateCellsOf(cells, at) : [];
  const said = dayOrderOf(days.open);
  const isTurned = seemsTurnedRound(
    days.open,
    dateCells.map((index) => at[index]!),
    sheetZone,
  );
  const answer = reading.dayFirst === null ? null : reading.dayFirst ? 'dayFirst' : 'monthFirst';
  const order = open.length === 0 ? 'unneeded' : (answer ?? (isTurned ? 'ambiguous' : said));
  if (order === 'ambiguous') {
    const ambiguous = isTurned ? open.concat(dateCells).sort((one, other) => one - other) : open;
    for (const index of ambiguous) at[index] = NaN;
    return { at, unreadable, ambiguous, order };
  }
  open.forEach((index, place) => {
    const { dayFirst, monthFirst } = openDays[place]!;
    at[index] = plausibleInstant(days.instant(order === 'dayFirst' ? dayFirst : monthFirst, at[index]!));
    if (Number.isNaN(at[index])) unreadable.push(index);
  });
  if (isTurned && order === said) for (const index of dateCells) at[index] = turnRound(at[index]!, sheetZone);
  if (zone !== sheetZone) moveWholeDays(at, dateCells, reading);
  return { at, unreadable: unreadable.sort((one, other) => one - other), ambiguous: [], order };
}

/** Cells as far as they can be read one by one. */
interface CellsRead {
  /** Epoch milliseconds; of an open cell, until the order is known, those after midnight. */
  readonly at: Float64Array;
  readonly unreadable: number[];
  /** Indices of cells whose day and month the column has to tell apart, and the day of each. */
  readonly open: readonly number[];
  readonly openDays: readonly ColumnDay[];
  readonly days: ColumnDays;
}

function readCells(cells: readonly Cell[], zone: string): CellsRead {
  const at = new Float64Array(cells.length).fill(NaN);
  const unreadable: number[] = [];
  const open: number[] = [];
  const openDays: ColumnDay[] = [];
  const days = createColumnDays(zone);
  const quick = createQuickReader();
  const memory = createDateMemory();
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]!;
    if (cell === '') continue;
    const date = typeof cell === 'string' ? (quick(cell) ?? readDateText(cell, memory)) : null;
    if (date !== null) {
      const time = Number.isNaN(date.offsetMinutes) ? date.time : date.time - date.offsetMinutes * MINUTE_MS;
      const day = days.dayOf(date);
      if (day.isOpen) {
        at[index] = time;
        open.push(index);
        openDays.push(day);
        continue;
      }
      at[index] = plausibleInstant(days.instant(day.monthFirst, time));
    } else {
      at[index] = typeof cell === 'string' ? readEpochText(cell) : readDateCell(cell, zone);
    }
    if (Number.isNaN(at[index]) && (typeof cell !== 'string' || cell.trim() !== '')) unreadable.push(index);
  }
  return { at, unreadable, open, openDays, days };
}

/** Indices of readable date cells: asked for where texts or zones make them matter, for a log of nothing else is quicker without. */
function dateCellsOf(cells: readonly Cell[], at: Float64Array): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    if (typeof cells[index] === 'object' && !Number.isNaN(at[index])) found.push(index);
  }
  return found;
}

/** A day may begin at one o'clock where clocks are set forward at midnight, so its first instant is asked for, not 00:00. */
function moveWholeDays(at: Float64Array, dateCells: readonly number[], { zone, sheetZone }: DateReading): void {
  if (!dateCells.every((index) => beginsDay(sheetZone, at[index]!))) return;
  for (const index of dateCells) at[index] = fromLocal(zone, localDay(sheetZone, at[index]!) * DAY_MS);
}
