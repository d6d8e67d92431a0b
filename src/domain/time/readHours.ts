/** Reads opening hours as people type them, in rows or in one line of text, and says what is wrong with them. */
import { type Cell, type Cells, isBlank, isErrorText } from '../cell';
import type { Checked } from '../issue';
import type { WeeklyShift } from './calendarRules';
import { type HoursIssue, type HoursIssueCode, isIssue, shownCell } from './hoursIssue';
import { readHoursText } from './readHoursText';
import { readShiftCells } from './readShiftCells';
import { readWeekdayRun } from './weekdayNames';

export type { HoursIssue, HoursIssueCode } from './hoursIssue';
export { readSpecialDays } from './readSpecialDays';

const isBlankRow = (row: readonly Cell[]): boolean => row.every(isBlank);

function readRow(row: readonly Cell[], cellTimeZone: string, path: string): readonly WeeklyShift[] | HoursIssue {
  const [day = '', opens, closes] = row;
  const came = shownCell(day);
  if (isErrorText(day)) return { code: 'errorCell', path, values: { came } };
  if (row.length < 3) {
    const shifts = readHoursText(came);
    return isIssue(shifts) ? { ...shifts, path } : shifts;
  }
  if (isBlank(day)) return { code: 'dayMissing', path, values: { came: '' } };
  const weekdays = readWeekdayRun(came);
  if (!weekdays) return { code: 'notWeekday', path, values: { came } };
  const shift = readShiftCells(opens, closes, cellTimeZone, path);
  if (!shift) return [];
  return isIssue(shift) ? shift : weekdays.map((weekday) => ({ weekday, ...shift }));
}

/**
 * Reads weekly opening hours.
 *
 * @param cells rows of day, opens, closes, several rows a day if need be; closing at or before opening is past
 *   midnight; without times the day is closed. Or one text, or a column of texts, such as
 *   `Mon-Fri 09:00-12:30, 13:00-17:00; Sat 10:00-14:00`, where days without times are open all day.
 * @param cellTimeZone the spreadsheet's, in which time cells are read
 * @returns `always` for blank cells; else the shifts, or issues at `hours.` and the row, counted from 1, or at `hours` for a single text
 * @example readHours('Sat 10:00-14:00', 'Etc/UTC') // weekday 6, opensSecond 36_000, closesSecond 50_400
 */
export function readHours(
  cells: Cells | string,
  cellTimeZone: string,
): Checked<readonly WeeklyShift[] | 'always', HoursIssueCode> {
  const rows: Cells = typeof cells === 'string' ? [[cells.trim()]] : cells;
  if (rows.every(isBlankRow)) return { ok: true, value: 'always' };
  const columns = rows[0]!.length;
  if (columns === 2) return { ok: false, issues: [{ code: 'tooFewColumns', path: 'hours', values: { columns } }] };
  const single = rows.length === 1 && columns === 1;
  const weekly: WeeklyShift[] = [];
  const issues: HoursIssue[] = [];
  rows.forEach((row, index) => {
    if (isBlankRow(row)) return;
    const shifts = readRow(row, cellTimeZone, single ? 'hours' : `hours.${index + 1}`);
    if (isIssue(shifts)) issues.push(shifts);
    else weekly.push(...shifts);
  });
  if (weekly.length === 0 && issues.length === 0) issues.push({ code: 'neverOpen', path: 'hours', values: {} });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: weekly };
}
