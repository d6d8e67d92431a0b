/** The days that the texts of one column name: each is held against the calendar and the zone once, not once a lead. */
import { DAY_MS, isDayOf } from '../../time/civilDay';
import { fromLocal, offsetMilliseconds } from '../../time/zone';
import type { DateText } from './dateText';

/** A day on the clocks of a zone. */
interface LocalDay {
  /** Milliseconds that clocks in UTC would show at its midnight; NaN: no month has such a day. */
  readonly midnight: number;
  /** How far the zone is ahead of UTC all day long, in milliseconds; NaN: not all day alike. */
  readonly offset: number;
}

export interface ColumnDay extends Pick<DateText, 'first' | 'second' | 'form'> {
  /** True where the column has to say which of the two numbers is the day. */
  readonly isOpen: boolean;
  /** The numbers read as month and day, which they are where nothing is open. */
  readonly monthFirst: LocalDay;
  readonly dayFirst: LocalDay;
}

export interface ColumnDays {
  /** The day of a text, the same object for the same day. */
  dayOf(date: DateText): ColumnDay;
  /** Days of which the column has to say which number is which. */
  readonly open: readonly ColumnDay[];
  /**
   * @param time milliseconds after midnight
   * @returns epoch milliseconds; NaN where there is no such day
   */
  instant(day: LocalDay, time: number): number;
}

const FORMS = ['monthFirst', 'dotted', 'open'] as const;
const NO_DAY: LocalDay = { midnight: NaN, offset: NaN };

/** @param zone in which texts without a zone are meant */
export function createColumnDays(zone: string): ColumnDays {
  const days = new Map<number, ColumnDay>();
  const open: ColumnDay[] = [];
  let lastKey = NaN;
  let last: ColumnDay;

  function localDay(year: number, month: number, day: number, isUniversal: boolean): LocalDay {
    // A zone may carry an instant of 1970 back into 1969, and one of 2199 into 2200; no lead is further off.
    if (year < 1969 || year > 2200 || !isDayOf(year, month, day)) return NO_DAY;
    const midnight = Date.UTC(year, month - 1, day);
    if (isUniversal) return { midnight, offset: 0 };
    // No zone changes its clocks twice within three days: what is alike at both ends is alike between them.
    const offset = offsetMilliseconds(zone, midnight - DAY_MS);
    return { midnight, offset: offset === offsetMilliseconds(zone, midnight + 2 * DAY_MS) ? offset : NaN };
  }

  function addDay({ year, first, second, form, offsetMinutes }: DateText): ColumnDay {
    const isUniversal = !Number.isNaN(offsetMinutes);
    const isOpen = form !== 'monthFirst' && first !== second;
    const monthFirst = localDay(year, first, second, isUniversal);
    const dayFirst = isOpen ? localDay(year, second, first, isUniversal) : monthFirst;
    const day = { first, second, form, isOpen, monthFirst, dayFirst };
    if (isOpen) open.push(day);
    return day;
  }

  return {
    open,
    dayOf(date) {
      const { year, first, second, form, offsetMinutes } = date;
      const kind = FORMS.indexOf(form) * 2 + (Number.isNaN(offsetMinutes) ? 0 : 1);
      const key = ((year * 100 + first) * 100 + second) * 6 + kind;
      // Logs are mostly in the order of their days.
      if (key === lastKey) return last;
      let day = days.get(key);
      if (day === undefined) days.set(key, (day = addDay(date)));
      lastKey = key;
      return (last = day);
    },
    instant: ({ midnight, offset }, time) =>
      Number.isNaN(offset) && !Number.isNaN(midnight) ? fromLocal(zone, midnight + time) : midnight + time - offset,
  };
}
