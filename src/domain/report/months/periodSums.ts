/** Quarters and the year of the monthly log: their months are added first, and rates are taken of the sums. */
import { addMonths, type MonthFigures } from './monthlyLog';
import { monthOfYear, yearOf, type MonthNumber } from './monthStarts';

export interface PeriodSum extends Omit<MonthFigures, 'month'> {
  readonly kind: 'quarter' | 'year';
  readonly first: MonthNumber;
  readonly last: MonthNumber;
}

/** The quarter under way, and two before it. */
const QUARTERS = 3;

/**
 * Quarters, the newest first, and the year of the agreement as far as the log goes back.
 *
 * @param log ascending; months that lie before the first lead are left out of the year
 * @param yearStart first month of the agreement; `null`: the calendar year
 */
export function periodSums(log: readonly MonthFigures[], yearStart: MonthNumber | null): PeriodSum[] {
  const newest = log[log.length - 1];
  const oldest = log[0];
  if (newest === undefined || oldest === undefined) return [];
  const between = (kind: PeriodSum['kind'], first: MonthNumber, last: MonthNumber): PeriodSum => ({
    kind,
    first,
    last,
    ...addMonths(log.filter(({ month }) => month >= first && month <= last)),
  });
  const quarter = newest.month - ((monthOfYear(newest.month) - 1) % 3);
  const quarters = Array.from({ length: QUARTERS }, (_quarter, index) => quarter - 3 * index)
    .filter((first) => first >= oldest.month)
    .map((first) => between('quarter', first, Math.min(first + 2, newest.month)))
    .filter(({ leads, won }) => leads + won > 0);
  return [...quarters, between('year', Math.max(yearOfAgreement(newest.month, yearStart), oldest.month), newest.month)];
}

/** First month of the year that holds a month: the agreement's, which may begin in any month. */
function yearOfAgreement(month: MonthNumber, yearStart: MonthNumber | null): MonthNumber {
  const start = yearStart ?? yearOf(month) * 12;
  return month - ((((month - start) % 12) + 12) % 12);
}
