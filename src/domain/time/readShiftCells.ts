/** Reads the two cells, opens and closes, that hours and special days share. */
import { type Cell, isBlank, isErrorText } from '../cell';
import type { Shift } from './calendarRules';
import { type HoursIssue, shownCell } from './hoursIssue';
import { readTimeOfDay, shiftBetween } from './timeOfDay';

/**
 * @param path of the row, for issues
 * @returns `null` where both are blank: closed
 */
export function readShiftCells(
  opens: Cell | undefined,
  closes: Cell | undefined,
  cellTimeZone: string,
  path: string,
): Shift | HoursIssue | null {
  if (isBlank(opens) && isBlank(closes)) return null;
  for (const cell of [opens, closes]) if (isErrorText(cell)) return { code: 'errorCell', path, values: { came: cell } };
  if (isBlank(opens) || isBlank(closes)) {
    return { code: 'timeMissing', path, values: { came: shownCell(opens || closes || '') } };
  }
  const opensSecond = readTimeOfDay(opens, cellTimeZone);
  const closesSecond = readTimeOfDay(closes, cellTimeZone);
  const came = shownCell(shiftBetween(opensSecond, 0) ? closes : opens);
  return shiftBetween(opensSecond, closesSecond) ?? { code: 'notTime', path, values: { came } };
}
