/** The days on which people usually work where a file is at home: Friday is not a working day everywhere. */
import type { Weekday } from '../time/calendarRules';

export interface Workweek {
  readonly startsOn: Weekday;
  readonly days: readonly Weekday[];
}

const MONDAY_TO_FRIDAY: Workweek = { startsOn: 1, days: [1, 2, 3, 4, 5] };
const SATURDAY_TO_WEDNESDAY: Workweek = { startsOn: 6, days: [6, 7, 1, 2, 3] };
const SUNDAY_TO_THURSDAY: Workweek = { startsOn: 7, days: [7, 1, 2, 3, 4] };

/** By country and by zone: where Thursday and Friday are off, and where Friday and Saturday are. */
const THURSDAY_OFF = 'IR AF Asia/Tehran Asia/Kabul Iran';
const SATURDAY_OFF =
  'BD BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE Africa/Algiers Africa/Cairo Africa/Khartoum Africa/Tripoli Asia/Aden ' +
  'Asia/Amman Asia/Baghdad Asia/Bahrain Asia/Damascus Asia/Dhaka Asia/Jerusalem Asia/Kuwait Asia/Muscat Asia/Qatar Asia/Riyadh';

const isAmong = (places: string, place: string): boolean => places.split(' ').includes(place);

/**
 * The week with which a new agreement begins; it is a start, and a term of the agreement like every other.
 *
 * @param locale of the file, such as `fa_IR`
 * @param timeZone of the file, IANA name; a file whose locale nobody has set still knows where it is
 * @example usualWorkweek('en_US', 'Asia/Tehran').days // [6, 7, 1, 2, 3], Saturday to Wednesday
 */
export function usualWorkweek(locale: string, timeZone: string): Workweek {
  const [language = '', country = language === 'fa' ? 'IR' : ''] = locale.split(/[-_]/);
  const places = [country.toUpperCase(), timeZone];
  if (places.some((place) => isAmong(THURSDAY_OFF, place))) return SATURDAY_TO_WEDNESDAY;
  if (places.some((place) => isAmong(SATURDAY_OFF, place))) return SUNDAY_TO_THURSDAY;
  return MONDAY_TO_FRIDAY;
}
