/** What people chose on the report tab, as the log's formulas tell it. */
import { isDate, type Cell } from '../../domain/cell';
import { foldText } from '../../domain/text/foldText';
import { monthOf, monthOfYear, yearOf, type MonthNumber } from '../../domain/report/months/monthStarts';
import { GRAINS, type ReportChoice } from '../../domain/report/reportChoice';
import type { DayNumber } from '../../domain/time/calendarRules';
import { SHEETS_EPOCH_DAY } from '../../domain/time/civilDay';
import { localDay } from '../../domain/time/zone';
import type { ChoiceTexts } from '../../locales/report/choiceTexts';
import { dataTables } from '../../domain/report/tables';
import { KEPT } from '../log/kept';
import type { ReportFormats } from './reportFormats';

/** By folded text. */
type MonthNames = ReadonlyMap<string, MonthNumber>;

/**
 * Names of the months that can be chosen, as the tab and as English writes them.
 *
 * @param today day of the refresh
 */
export function namesOfMonths(today: DayNumber, formats: readonly ReportFormats[]): MonthNames {
  const last = monthOf(today);
  const names = new Map<string, MonthNumber>();
  for (let month = last; month > last - dataTables.choices.rows; month -= 1) {
    const [year, ofYear] = [yearOf(month), monthOfYear(month)];
    names.set(foldText(`${year}-${String(ofYear).padStart(2, '0')}`), month);
    for (const format of formats) {
      names.set(foldText(format.shortMonth(year, ofYear)), month);
      names.set(foldText(format.month(year, ofYear)), month);
    }
  }
  return names;
}

/**
 * The choice. What cannot be read, such as a cell that was cleared, is the latest month by day.
 *
 * @param kept what the last run kept
 * @param zone of the file, in which its date cells are meant
 * @param choices words of the tab in the language in which it stands
 * @param monthNames months by what a cell may show of them: not every locale takes a text such as Oct 2026 for a date
 */
export function readChoice(
  kept: ReadonlyMap<string, Cell>,
  zone: string,
  choices: ChoiceTexts,
  monthNames: () => MonthNames,
): ReportChoice {
  const grain = kept.get(KEPT.shownGrain);
  return {
    month: chosenMonth(kept.get(KEPT.shownMonth), zone, monthNames),
    grain: GRAINS.find((one) => choices.grains[one] === grain) ?? 'day',
  };
}

function chosenMonth(cell: Cell | undefined, zone: string, monthNames: () => MonthNames): MonthNumber | null {
  if (typeof cell === 'string') return cell.trim() === '' ? null : (monthNames().get(foldText(cell)) ?? null);
  // A formula may hand a date on as its number.
  const day = isDate(cell)
    ? localDay(zone, cell.getTime())
    : typeof cell === 'number' && cell > 0
      ? Math.floor(cell) + SHEETS_EPOCH_DAY
      : null;
  return day === null ? null : monthOf(day);
}
