/** Months of a log in which nothing but leads and revenue was counted. */
import type { MonthFigures } from '../../src/domain/report/months/monthlyLog';
import { monthNumber } from '../../src/domain/report/months/monthStarts';

/**
 * A month of 2026. By the twenty leads' agreement 30 leads, 60,000 from them and 100,000 in all are its goals.
 *
 * @param number from 1
 */
export const monthFigures = (
  number: number,
  leads: number,
  revenueWon: number,
  allRevenue: number | null = null,
): MonthFigures => ({
  month: monthNumber(2026, number),
  leads,
  customers: 0,
  revenue: 0,
  customersWithAmount: 0,
  cycleDays: 0,
  customersWithCycle: 0,
  won: 0,
  revenueWon,
  wonWithAmount: 0,
  allRevenue,
});
