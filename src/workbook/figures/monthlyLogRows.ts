/** Rows of the monthly log: its months, its quarters and the year. */
import type { ReportFigures } from '../../domain/report/figures';
import type { MonthFigures } from '../../domain/report/months/monthlyLog';
import { firstDayOf, monthOfYear, yearOf } from '../../domain/report/months/monthStarts';
import type { PeriodSum } from '../../domain/report/months/periodSums';
import { translate } from '../../locales/translate';
import type { DateCells } from '../dateCells';
import { basisOf } from './basisOf';
import type { TableRow } from './chartRows';
import type { Wording } from './wording';

/** Months before the log's first lead show no noughts: nobody knows what came in then. */
export function monthRows(
  { months, hasAmounts }: ReportFigures,
  wording: Wording,
  dayCell: DateCells['dayCell'],
): TableRow[] {
  if (months === null) return [];
  const began = months.find(({ leads, won }) => leads + won > 0)?.month ?? Infinity;
  return months.map((row): TableRow => {
    const month = dayCell(firstDayOf(row.month));
    return row.month < began ? { month, allRevenue: row.allRevenue } : { month, ...logCells(row, hasAmounts, wording) };
  });
}

/** Quarters, the newest first, and the year. */
export const periodRows = ({ periods, hasAmounts }: ReportFigures, wording: Wording): TableRow[] =>
  (periods ?? []).map((period) => ({ period: periodName(period, wording), ...logCells(period, hasAmounts, wording) }));

/** @example periodName({ kind: 'quarter', … }, wording) // 'Q4 2026' */
function periodName({ kind, first }: PeriodSum, { language, texts, formats }: Wording): string {
  const quarter = formats.count(Math.ceil(monthOfYear(first) / 3));
  return kind === 'quarter'
    ? translate(language, texts.periodNames.quarter, { quarter, year: formats.year(yearOf(first)) })
    : translate(language, texts.periodNames.year, { month: formats.shortMonth(yearOf(first), monthOfYear(first)) });
}

/** Revenue of customers: nought where there are none, unknown where there are some and nobody knows what one of them paid. */
const known = (revenue: number, customers: number, withAmount: number): number | null =>
  customers > 0 && withAmount === 0 ? null : revenue;

/** A line of the monthly log: sums, and rates of the sums. Without amounts, revenue is unknown instead of nought. */
const logCells = (row: Omit<MonthFigures, 'month'>, hasAmounts: boolean, wording: Wording): TableRow => ({
  leads: row.leads,
  customers: row.customers,
  revenue: hasAmounts ? known(row.revenue, row.customers, row.customersWithAmount) : null,
  won: row.won,
  revenueWon: hasAmounts ? known(row.revenueWon, row.won, row.wonWithAmount) : null,
  allRevenue: row.allRevenue,
  cycleDays: row.customersWithCycle > 0 ? row.cycleDays / row.customersWithCycle : null,
  closeRateCreated: row.leads > 0 ? row.customers / row.leads : null,
  closeRateWon: row.leads > 0 ? row.won / row.leads : null,
  basis: basisOf({ value: null, of: row.leads }, wording),
});
