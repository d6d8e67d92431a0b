/** Weekdays as people write them in the five languages, so that hours typed by one team can be read by another. */
import { foldText } from '../text/foldText';
import type { Weekday } from './calendarRules';

/**
 * From Monday on: long and short names as `foldText` writes them, without spaces. Turkish two-letter names are left out,
 * because `Pt` is Monday in Turkish and Friday in Polish, and `Sa` is Tuesday or Saturday.
 */
const NAMES = [
  'monday mon mo lunes lun lu poniedzialek pon pn pazartesi pzt دوشنبه 2ش',
  'tuesday tues tue tu martes mar ma wtorek wto wt sali sal سهشنبه 3ش',
  'wednesday wed we miercoles mie mi sroda sro sr carsamba car چهارشنبه 4ش',
  'thursday thurs thur thu th jueves jue ju czwartek czw cz persembe per پنجشنبه 5ش',
  'friday fri fr viernes vie vi piatek pia pt cuma cum جمعه ج',
  'saturday sat sa sabado sab sobota sob so cumartesi cmt شنبه ش',
  'sunday sun su domingo dom do niedziela niedz nie nd pazar paz یکشنبه 1ش',
];

let weekdaysByName: Map<string, Weekday> | null = null;

/**
 * Reads the name of a weekday, or its number.
 *
 * @param text long or short, in English, Spanish, Polish, Turkish or Persian; or 1 to 7, Monday being 1
 * @returns `null` for anything else
 * @example readWeekday('miércoles') // 3
 */
export function readWeekday(text: string): Weekday | null {
  if (!weekdaysByName) {
    const entries = NAMES.flatMap((names, index) =>
      `${names} ${index + 1}`.split(' ').map((name): [string, Weekday] => [name, (index + 1) as Weekday]),
    );
    weekdaysByName = new Map(entries);
  }
  // Most names need no folding, and the first folding of a process loads Unicode's tables.
  return weekdaysByName.get(text.trim().toLowerCase()) ?? weekdaysByName.get(foldText(text).replace(/ /g, '')) ?? null;
}

/**
 * Reads one weekday or a run of them, which may pass the end of the week.
 *
 * @example readWeekdayRun('Sat-Mon') // [6, 7, 1]
 */
export function readWeekdayRun(text: string): Weekday[] | null {
  const ends = text.split(/[-‐-―−]/).map(readWeekday);
  const [first, last = first] = ends;
  if (ends.length > 2 || !first || !last) return null;
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => (((first - 1 + index) % 7) + 1) as Weekday);
}
