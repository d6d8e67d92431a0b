/** Reads holidays and days with hours of their own, as people list them. */
import { type Cell, type Cells, isBlank, isErrorText } from '../cell';
import type { Checked } from '../issue';
import type { DayNumber, Shift, SpecialDay } from './calendarRules';
import { readDayCell } from './readDayCell';
import { type HoursIssue, type HoursIssueCode, isIssue, shownCell } from './hoursIssue';
import { readShiftCells } from './readShiftCells';

interface Entry {
  /** First row that names the date. */
  readonly row: number;
  readonly shifts: Shift[];
}

/**
 * Reads holidays.
 *
 * @param cells dates, closed all day; or, from three columns on, rows of date, opens, closes, where blank times are
 *   closed all day and several rows of one date are several ranges
 * @param cellTimeZone the spreadsheet's: a date cell is the day that the sheet shows
 * @returns each date once, or issues at `holidays.` and the row, counted from 1
 * @example readSpecialDays([['2025-12-24', '09:00', '12:00'], ['2025-12-25', '', '']], 'Europe/Warsaw')
 */
export function readSpecialDays(cells: Cells, cellTimeZone: string): Checked<readonly SpecialDay[], HoursIssueCode> {
  const entries = new Map<DayNumber, Entry>();
  const issues: HoursIssue[] = [];
  const addRow = (date: Cell, opens: Cell, closes: Cell, row: number): void => {
    const path = `holidays.${row}`;
    const refuse = (code: HoursIssueCode, values: HoursIssue['values']): void =>
      void issues.push({ code, path, values });
    const shift = readShiftCells(opens, closes, cellTimeZone, path);
    if (isBlank(date)) {
      if (shift) refuse('dayMissing', { came: '' });
      return;
    }
    if (isErrorText(date)) return refuse('errorCell', { came: date });
    const day = readDayCell(date, cellTimeZone);
    if (day === null) return refuse('notDate', { came: shownCell(date) });
    if (shift && isIssue(shift)) return void issues.push(shift);
    const entry = entries.get(day);
    if (!entry) entries.set(day, { row, shifts: shift ? [shift] : [] });
    else if (entry.shifts.length > 0 !== Boolean(shift)) refuse('closedAndOpen', { row, otherRow: entry.row });
    else if (shift) entry.shifts.push(shift);
  };
  cells.forEach((row, index) => {
    // Two columns are two of dates: a range of days only, whatever its shape.
    if (row.length > 2) addRow(row[0]!, row[1]!, row[2]!, index + 1);
    else for (const date of row) addRow(date, '', '', index + 1);
  });
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: Array.from(entries, ([day, { shifts }]) => ({ day, shifts })) };
}
