/** Decides for a whole column whether the day or the month stands first, or that a person has to say. */
import { civilDay, DAY_MS } from '../../time/civilDay';
import { fromLocal, localDay, toLocal } from '../../time/zone';
import type { ColumnDay } from './columnDays';

export type DayOrder = 'dayFirst' | 'monthFirst' | 'ambiguous';

/**
 * What the texts of a column say about their order. A number above 12 can only be a day; dots put the day first;
 * texts that contradict each other, or say nothing, leave the order open.
 *
 * @param dates texts whose two numbers differ
 */
export function dayOrderOf(dates: readonly Pick<ColumnDay, 'first' | 'second' | 'form'>[]): DayOrder {
  let dayFirst = false;
  let monthFirst = false;
  for (const { first, second, form } of dates) {
    if (second > 12) monthFirst = true;
    else if (first > 12 || form === 'dotted') dayFirst = true;
  }
  return dayFirst === monthFirst ? 'ambiguous' : dayFirst ? 'dayFirst' : 'monthFirst';
}

/**
 * Whether the sheet seems to have read the column's dates the wrong way round: where its locale puts the day first,
 * `1/5/2026` of an American export became 1 May, and only `12/27/2025` stayed a text. Then every text has a number
 * above 12, and no date cell a day above 12.
 *
 * @param dates texts whose two numbers differ
 * @param dateCells epoch milliseconds of the date cells
 */
export const seemsTurnedRound = (
  dates: readonly Pick<ColumnDay, 'first' | 'second'>[],
  dateCells: readonly number[],
  sheetZone: string,
): boolean =>
  dates.length > 0 &&
  dateCells.length > 0 &&
  dates.every(({ first, second }) => first > 12 || second > 12) &&
  dateCells.every((instant) => civilDay(localDay(sheetZone, instant)).dayOfMonth <= 12);

/** The instant whose day and month the sheet took for each other. */
export function turnRound(instant: number, sheetZone: string): number {
  const { year, month, dayOfMonth } = civilDay(localDay(sheetZone, instant));
  const localMs = toLocal(sheetZone, instant);
  return fromLocal(
    sheetZone,
    Date.UTC(year, dayOfMonth - 1, month) + (localMs - Math.floor(localMs / DAY_MS) * DAY_MS),
  );
}
