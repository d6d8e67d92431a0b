/** Where a cumulative figure stands against its goal line: how far, where it lands, what each day left must bring. */
import { countDays, type CountedDays } from '../../pace/countedDays';
import { goalToDate, neededPerDay, projection } from '../../pace/pace';
import type { CalendarRules } from '../../time/calendarRules';
import type { ReportMonth } from '../months/reportMonth';

/** `calendar`: each day carries the same part of the goal. `working`: each day on which sales is open. */
export type GoalMode = 'calendar' | 'working';

/** `onTrack` from 99 % of the goal to date, `farBehind` below 81 %. */
export const PACE_STATUSES = ['onTrack', 'behind', 'farBehind'] as const;

export type PaceStatus = (typeof PACE_STATUSES)[number];

const ON_TRACK_SHARE = 0.99;
const BEHIND_SHARE = 0.81;

export interface PaceFigures {
  readonly goal: number;
  /** Cumulative goal, one a day of the month; the last is the goal. */
  readonly goalLine: readonly number[];
  /** Cumulative actuals, one a complete day. */
  readonly actual: readonly number[];
  readonly toDate: number;
  readonly goalToDate: number;
  readonly status: PaceStatus;
  /** Where the month lands at the pace so far; `null` before a day that counts. */
  readonly projected: number | null;
  /** What each working day that is left must bring; `null` where none is left. */
  readonly neededPerWorkingDay: number | null;
}

/** The days of a month as its goal is shared out, and as people count those that are left. */
interface PaceDays {
  readonly month: ReportMonth;
  readonly counted: CountedDays;
  readonly working: CountedDays;
}

export const paceDays = (month: ReportMonth, mode: GoalMode, rules: CalendarRules): PaceDays => {
  const working = countDays(month.firstDay, month.lastDay, rules);
  return { month, working, counted: mode === 'working' ? working : countDays(month.firstDay, month.lastDay, null) };
};

/**
 * Pace of one figure.
 *
 * @param actual cumulative, one a complete day
 */
export function paceFigures({ month, counted, working }: PaceDays, goal: number, actual: Float64Array): PaceFigures {
  const days = month.lastDay - month.firstDay + 1;
  const goalLine = Array.from({ length: days }, (_day, index) => goalToDate(counted, goal, month.firstDay + index));
  const toDate = actual[month.completeDays - 1]!;
  const goalSoFar = goalLine[month.completeDays - 1]!;
  const projected = projection(counted, toDate, month.lastCompleteDay);
  const needed = neededPerDay(working, goal, toDate, month.lastCompleteDay);
  return {
    goal,
    goalLine,
    actual: Array.from(actual),
    toDate,
    goalToDate: goalSoFar,
    status: statusOf(toDate, goalSoFar),
    projected: Number.isFinite(projected) ? projected : null,
    neededPerWorkingDay: Number.isFinite(needed) ? needed : null,
  };
}

function statusOf(actual: number, goal: number): PaceStatus {
  if (actual >= goal * ON_TRACK_SHARE) return 'onTrack';
  return actual >= goal * BEHIND_SHARE ? 'behind' : 'farBehind';
}
