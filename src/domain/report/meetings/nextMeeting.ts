/** When a meeting takes place next, as the agreement tab reckons it. */
import type { DayNumber } from '../../time/calendarRules';
import { civilDay, dayNumber } from '../../time/civilDay';

export interface Meeting {
  readonly name: string;
  /** `day`, `week`, `2 weeks`, `month` or `quarter`; `''` where it is not agreed. */
  readonly every: string;
  readonly minutes: number | null;
  readonly firstDay: DayNumber | null;
  readonly agenda: string;
}

const DAYS_EACH: Readonly<Record<string, number>> = { day: 1, week: 7, '2 weeks': 14 };
const MONTHS_EACH: Readonly<Record<string, number>> = { month: 1, quarter: 3 };

/**
 * The next day of a meeting. A monthly one keeps its weekday and its place in the month: the second Tuesday stays the
 * second Tuesday, and a fifth one is the last where there are only four.
 *
 * @param today the day itself counts
 * @returns `null` where no first day or no turn is agreed
 * @example nextMeeting({ every: 'week', firstDay: 0, … }, 8) // 14
 */
export function nextMeeting({ every, firstDay }: Meeting, today: DayNumber): DayNumber | null {
  if (firstDay === null) return null;
  if (firstDay >= today) return firstDay;
  const days = DAYS_EACH[every];
  if (days !== undefined) return firstDay + Math.ceil((today - firstDay) / days) * days;
  const turn = MONTHS_EACH[every];
  if (turn === undefined) return null;
  const first = civilDay(firstDay);
  const now = civilDay(today);
  const passed = turn * Math.floor((12 * (now.year - first.year) + now.month - first.month) / turn);
  const thisTurn = sameWeekday(firstDay, passed);
  return thisTurn >= today ? thisTurn : sameWeekday(firstDay, passed + turn);
}

/** The same weekday at the same place of the month, so many months later. */
function sameWeekday(firstDay: DayNumber, months: number): DayNumber {
  const { year, month, dayOfMonth } = civilDay(firstDay);
  const start = dayNumber(year, month + months, 1);
  const nth = Math.floor((dayOfMonth - 1) / 7);
  const day = start + ((((firstDay - start) % 7) + 7) % 7) + 7 * nth;
  return day >= dayNumber(year, month + months + 1, 1) ? day - 7 : day;
}
