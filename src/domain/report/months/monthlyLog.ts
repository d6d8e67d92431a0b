/** The monthly log: what came in each month and what became of it, beside what was won in the month. */
import type { Leads } from '../../leads/leads';
import { sum } from '../../numbers/sum';
import { salesCycle } from '../../leads/salesCycle';
import { localDay } from '../../time/zone';
import { leadsWithin } from '../leadsWithin';
import { monthIndex, type MonthNumber, type Months } from './monthStarts';

/** Sums alone: whoever needs a rate over several months adds first and divides then. */
export interface MonthFigures {
  readonly month: MonthNumber;
  readonly leads: number;
  /** Of the leads created in the month. */
  readonly customers: number;
  /** Of those customers whose amount is known. */
  readonly revenue: number;
  readonly customersWithAmount: number;
  /** Calendar days from created to won, added up, of the leads created in the month. */
  readonly cycleDays: number;
  readonly customersWithCycle: number;
  /** Leads won in the month, whenever created. */
  readonly won: number;
  /** Of those wins whose amount is known. */
  readonly revenueWon: number;
  readonly wonWithAmount: number;
  /** All revenue of the month, from whatever source, as the agreement's monthly figures have it. */
  readonly allRevenue: number | null;
}

/**
 * One row a month, for each group of leads.
 *
 * @param asOfMs wins after it are not seen
 * @param groupOf which group a lead belongs to; −1: none
 */
export function monthlyLogs(
  leads: Leads,
  months: Months,
  asOfMs: number,
  groups: number,
  groupOf: (lead: number) => number,
): MonthFigures[][] {
  const rows = Array.from({ length: groups * months.count }, () => ({
    leads: 0,
    customers: 0,
    cycles: [] as number[],
    won: 0,
    amounts: [] as number[],
    amountsWon: [] as number[],
  }));
  const [fromMs, untilMs] = [months.starts[0]!, months.starts[months.count]!];
  for (const lead of leadsWithin(leads.createdAt, fromMs, untilMs)) {
    const group = groupOf(lead);
    if (group < 0) continue;
    const createdAt = leads.createdAt[lead]!;
    const row = rows[group * months.count + monthIndex(months, createdAt)]!;
    row.leads += 1;
    const wonAt = leads.wonAt[lead]!;
    // Most leads are not won; NaN compares as false.
    if (!(wonAt <= asOfMs)) continue;
    row.customers += 1;
    const amount = leads.amount[lead]!;
    if (!Number.isNaN(amount)) row.amounts.push(amount);
    const days = salesCycle(localDay(months.zone, createdAt), localDay(months.zone, wonAt));
    if (!Number.isNaN(days)) row.cycles.push(days);
  }
  for (const lead of leadsWithin(leads.wonAt, fromMs, untilMs)) {
    const group = groupOf(lead);
    const wonAt = leads.wonAt[lead]!;
    if (group < 0 || wonAt > asOfMs) continue;
    const row = rows[group * months.count + monthIndex(months, wonAt)]!;
    row.won += 1;
    const amount = leads.amount[lead]!;
    if (!Number.isNaN(amount)) row.amountsWon.push(amount);
  }
  const figures = rows.map(({ amounts, amountsWon, cycles, ...counts }, index) => ({
    month: months.first + (index % months.count),
    ...counts,
    cycleDays: sum(cycles),
    customersWithCycle: cycles.length,
    revenue: sum(amounts),
    customersWithAmount: amounts.length,
    revenueWon: sum(amountsWon),
    wonWithAmount: amountsWon.length,
    allRevenue: null,
  }));
  return Array.from({ length: groups }, (_group, index) =>
    figures.slice(index * months.count, (index + 1) * months.count),
  );
}

/**
 * One row a month of all leads.
 *
 * @param allRevenue by month; the lead log does not know it
 */
export const monthlyLog = (
  leads: Leads,
  months: Months,
  asOfMs: number,
  allRevenue: ReadonlyMap<MonthNumber, number>,
): MonthFigures[] =>
  monthlyLogs(leads, months, asOfMs, 1, () => 0)[0]!.map((row) => ({
    ...row,
    allRevenue: allRevenue.get(row.month) ?? null,
  }));

/** Several months as one. All revenue is known only where it is known of each. */
export function addMonths(rows: readonly MonthFigures[]): Omit<MonthFigures, 'month'> {
  const total = (pick: (row: MonthFigures) => number): number => sum(rows.map(pick));
  const isKnown = rows.length > 0 && rows.every(({ allRevenue }) => allRevenue !== null);
  return {
    leads: total((row) => row.leads),
    customers: total((row) => row.customers),
    revenue: total((row) => row.revenue),
    customersWithAmount: total((row) => row.customersWithAmount),
    cycleDays: total((row) => row.cycleDays),
    customersWithCycle: total((row) => row.customersWithCycle),
    won: total((row) => row.won),
    revenueWon: total((row) => row.revenueWon),
    wonWithAmount: total((row) => row.wonWithAmount),
    allRevenue: isKnown ? total((row) => row.allRevenue!) : null,
  };
}

/** A rate or mean with how many stand behind it; `null` where nothing does. */
export interface Measured {
  readonly value: number | null;
  readonly of: number;
}

/** Fewer than this many are too few to lean on. */
export const THIN_BELOW = 20;

export const measured = (part: number, whole: number): Measured => ({
  value: whole > 0 ? part / whole : null,
  of: whole,
});
