/** Agreed against measured: what history says about the numbers that the agreement was computed from. */
import type { Agreement } from '../agreement/agreement';
import { civilDay, dayNumber } from '../time/civilDay';
import type { DayNumber } from '../time/calendarRules';
import { addMonths, measured, THIN_BELOW, type Measured, type MonthFigures } from './monthlyLog';
import { monthNumber, monthOfYear, yearOf, type MonthNumber } from './monthStarts';

export type DriftKey = 'closeRate' | 'dealSize' | 'marketingShare' | 'salesCycle';

export interface Drift {
  readonly key: DriftKey;
  /** `null`: not agreed. */
  readonly agreed: number | null;
  readonly measured: Measured;
  /** measured ÷ agreed − 1. */
  readonly difference: number | null;
  /** What the next version should say; `null` where the agreed one holds, or too few stand behind the measured. */
  readonly proposed: number | null;
}

/** A share of fewer months than this says more about the months than about the share. */
const THIN_MONTHS_BELOW = 3;

/** A measured number further from the agreed one than this is proposed. */
export const DRIFT_LIMIT = 0.2;

/**
 * Whether leads of a month have had the time to close: its last day lies a whole sales cycle back.
 *
 * @param cycleDays `null`: none is agreed; then every closed month counts
 */
export function isMature(month: MonthNumber, cycleDays: number | null, lastCompleteDay: DayNumber): boolean {
  const lastDay = dayNumber(yearOf(month), monthOfYear(month) + 1, 1) - 1;
  return lastDay + (cycleDays ?? 0) <= lastCompleteDay;
}

/**
 * The inputs of the agreement, recomputed. Close rate, deal size and cycle come from mature months, the share from
 * closed months whose revenue is known.
 *
 * @param limit part by which measured and agreed may differ
 */
export function drift(
  months: readonly MonthFigures[],
  agreement: Agreement,
  cycleDays: number | null,
  lastCompleteDay: DayNumber,
  limit = DRIFT_LIMIT,
): Drift[] {
  const mature = addMonths(months.filter(({ month }) => isMature(month, cycleDays, lastCompleteDay)));
  const { year, month } = civilDay(lastCompleteDay + 1);
  const firstOpen = monthNumber(year, month);
  // Before the log begins, what came from marketing is not nought but unknown; its first month may be cut off.
  const began = months.find((row) => row.leads > 0)?.month ?? Infinity;
  const known = months.filter((row) => row.month > began && row.month < firstOpen && row.allRevenue !== null);
  const closed = addMonths(known);
  const share = measured(closed.revenueWon, closed.allRevenue ?? 0);
  const entry = (key: DriftKey, agreed: number | null, value: Measured, least = THIN_BELOW): Drift => {
    const difference = agreed === null || agreed === 0 || value.value === null ? null : value.value / agreed - 1;
    const isFar = difference !== null && Math.abs(difference) > limit && value.of >= least;
    return { key, agreed, measured: value, difference, proposed: isFar ? value.value : null };
  };
  return [
    entry('closeRate', agreement.closeRate, measured(mature.customers, mature.leads)),
    entry('dealSize', agreement.dealSize, measured(mature.revenue, mature.customersWithAmount)),
    entry('marketingShare', agreement.marketingShare, { value: share.value, of: known.length }, THIN_MONTHS_BELOW),
    entry('salesCycle', cycleDays, measured(mature.cycleDays, mature.customersWithCycle)),
  ];
}
