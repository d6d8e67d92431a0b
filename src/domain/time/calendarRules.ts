/** When sales works, as the agreement says it: the plain form that is stored, edited and compiled. */

/** Calendar days counted from 1970-01-01, which is day 0; a day has no zone. */
export type DayNumber = number;

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * One opening range. It belongs to the day on which it opens; `closesSecond` runs past 86,400 for a shift
 * that ends after midnight, and is always above `opensSecond`.
 */
export interface Shift {
  readonly opensSecond: number;
  readonly closesSecond: number;
}

/** A shift of every such weekday. */
export interface WeeklyShift extends Shift {
  readonly weekday: Weekday;
}

/** What replaces the weekly shifts that open on one date; no shifts: closed all day. */
export interface SpecialDay {
  readonly day: DayNumber;
  readonly shifts: readonly Shift[];
}

/** Opening hours, holidays and the zone in which both are meant. */
export interface CalendarRules {
  /** IANA name. */
  readonly timeZone: string;
  /** `always`: open around the clock, but for special days. */
  readonly weekly: readonly WeeklyShift[] | 'always';
  readonly specialDays: readonly SpecialDay[];
}
