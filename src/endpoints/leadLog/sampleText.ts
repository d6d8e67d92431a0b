/** Cells as samples for people, in the file's locale. */
import type { Cell } from '../../domain/cell';
import { valueText } from '../../domain/leads/reading/valueList';
import { localeTag } from '../../locales/localeTags';
import { beginsDay } from '../../domain/leads/dates/wholeDays';

const LONGEST_SAMPLE = 40;

/**
 * A function that writes a cell as a sample. Months are named, because in a question about the order of day and month
 * two numbers would mislead.
 *
 * @param locale of the file, such as `pl_PL`
 * @param sheetZone IANA name of the zone in which the sheet shows its date cells
 * @example sampleText('en_US', 'Etc/UTC')(new Date(0)) // 'Jan 1, 1970'
 */
export function sampleText(locale: string, sheetZone: string): (cell: Cell) => string {
  const tag = `${localeTag(locale)}-u-ca-gregory`;
  const options = { timeZone: sheetZone, dateStyle: 'medium' } as const;
  const day = new Intl.DateTimeFormat(tag, options);
  const moment = new Intl.DateTimeFormat(tag, { ...options, timeStyle: 'short' });
  return (cell) => {
    if (typeof cell !== 'object') return valueText(cell).slice(0, LONGEST_SAMPLE);
    const instant = cell.getTime();
    if (Number.isNaN(instant)) return '';
    return (beginsDay(sheetZone, instant) ? day : moment).format(cell);
  };
}
