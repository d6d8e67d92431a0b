/** What people chose on the report tab, as the log's formulas tell it. */
import { isDate, type Cell } from '../domain/cell';
import { monthNumber, type MonthNumber } from '../domain/report/monthStarts';
import { GRAINS, type ReportChoice } from '../domain/report/reportChoice';
import { civilDay, SHEETS_EPOCH_DAY } from '../domain/time/civilDay';
import { localDay } from '../domain/time/zone';
import type { ChoiceTexts } from '../locales/report/reportTexts';
import { KEPT } from './kept';

/**
 * The choice. What cannot be read, such as a cell that was cleared, is the latest month by day.
 *
 * @param kept what the last run kept
 * @param zone of the file, in which its date cells are meant
 * @param choices words of the tab in the language in which it stands
 */
export function readChoice(kept: ReadonlyMap<string, Cell>, zone: string, choices: ChoiceTexts): ReportChoice {
  const grain = kept.get(KEPT.shownGrain);
  return {
    month: chosenMonth(kept.get(KEPT.shownMonth), zone),
    grain: GRAINS.find((one) => choices.grains[one] === grain) ?? 'day',
  };
}

function chosenMonth(cell: Cell | undefined, zone: string): MonthNumber | null {
  // A formula may hand a date on as its number.
  const day = isDate(cell)
    ? localDay(zone, cell.getTime())
    : typeof cell === 'number' && cell > 0
      ? Math.floor(cell) + SHEETS_EPOCH_DAY
      : null;
  if (day === null) return null;
  const { year, month } = civilDay(day);
  return monthNumber(year, month);
}
