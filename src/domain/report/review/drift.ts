/** Agreed against measured: what history says about the numbers that the agreement was computed from. */
import type { DayNumber } from '../../time/calendarRules';
import { agreementOfMonth, agreementOn, type AgreementTimeline } from '../judging/agreementTimeline';
import { addMonths, measured, THIN_BELOW, type Measured, type MonthFigures } from '../months/monthlyLog';
import { firstDayOf, monthOf, type MonthNumber } from '../months/monthStarts';

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

/**
 * Whether leads of a month have had the time to close: its last day lies a whole sales cycle back.
 *
 * @param cycleDays `null`: none is agreed; then every closed month counts
 */
export function isMature(month: MonthNumber, cycleDays: number | null, lastCompleteDay: DayNumber): boolean {
  const lastDay = firstDayOf(month + 1) - 1;
  return lastDay + (cycleDays ?? 0) <= lastCompleteDay;
}

/** The sales cycle agreed for the leads of a month; `null`: none. */
export const cycleOfMonth = (timeline: AgreementTimeline, month: MonthNumber): number | null =>
  agreementOfMonth(timeline, month).terms.salesCycleDays;

/**
 * The inputs of the agreement, recomputed, beside what is agreed on the day of the refresh: what people would change.
 * Close rate, deal size and cycle come from mature months, the share from closed months whose revenue is known.
 *
 * @param hasAmounts false: the log does not tell what a customer brought, and no share is known
 */
export function drift(
  months: readonly MonthFigures[],
  timeline: AgreementTimeline,
  lastCompleteDay: DayNumber,
  hasAmounts = true,
): Drift[] {
  const { agreement, terms } = agreementOn(timeline, lastCompleteDay + 1);
  const mature = addMonths(
    months.filter(({ month }) => isMature(month, cycleOfMonth(timeline, month), lastCompleteDay)),
  );
  const firstOpen = monthOf(lastCompleteDay + 1);
  // Before the log begins, what came from marketing is not nought but unknown; its first month may be cut off.
  const began = months.find((row) => row.leads > 0)?.month ?? Infinity;
  const known = months.filter(
    (row) => hasAmounts && row.month > began && row.month < firstOpen && row.allRevenue !== null,
  );
  const closed = addMonths(known);
  const share = measured(closed.revenueWon, closed.allRevenue ?? 0);
  const entry = (key: DriftKey, agreed: number | null, value: Measured, least = THIN_BELOW): Drift => {
    const difference = agreed === null || agreed === 0 || value.value === null ? null : value.value / agreed - 1;
    const isFar = difference !== null && Math.abs(difference) > terms.driftLimit && value.of >= least;
    return { key, agreed, measured: value, difference, proposed: isFar ? value.value : null };
  };
  return [
    entry('closeRate', agreement.closeRate, measured(mature.customers, mature.leads)),
    entry('dealSize', agreement.dealSize, measured(mature.revenue, mature.customersWithAmount)),
    entry('marketingShare', agreement.marketingShare, { value: share.value, of: known.length }, THIN_MONTHS_BELOW),
    entry('salesCycle', terms.salesCycleDays, measured(mature.cycleDays, mature.customersWithCycle)),
  ];
}
