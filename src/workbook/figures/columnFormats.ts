/** Number formats of the report's cells: the same on the data tab and on the report. */
import type { TableColumn, TableKey } from '../../domain/report/tables';
import {
  COUNT_FORMAT,
  DAY_FORMAT,
  MONTH_FORMAT,
  ONE_DECIMAL_FORMAT,
  RATE_FORMAT,
  WHOLE_RATE_FORMAT,
} from '../cellFormats';

/** A figure keeps its distance from the text to its right. */
export const GAP_FORMAT = '"\u2003"';

const padded = (format: string): string =>
  `${format}${GAP_FORMAT};-${format}${GAP_FORMAT};${format}${GAP_FORMAT};@${GAP_FORMAT}`;

const COUNT = padded(COUNT_FORMAT);
const MONEY = COUNT;
const ONE_DECIMAL = padded(ONE_DECIMAL_FORMAT);
const WHOLE_RATE = padded(WHOLE_RATE_FORMAT);
const RATE = padded(RATE_FORMAT);

const BY_COLUMN: Readonly<Partial<Record<TableColumn, string>>> = {
  date: DAY_FORMAT,
  week: 'd mmm',
  goalLine: ONE_DECIMAL,
  leads: COUNT,
  valueGoalLine: MONEY,
  leadValue: MONEY,
  median: COUNT,
  mean: COUNT,
  p90: COUNT,
  metRate: WHOLE_RATE,
  attempts: ONE_DECIMAL,
  overdue: COUNT,
  late: COUNT,
  met: COUNT,
  oldest: DAY_FORMAT,
  handedOffAt: DAY_FORMAT,
  wonAt: DAY_FORMAT,
  attainment: WHOLE_RATE,
  month: MONTH_FORMAT,
  customers: COUNT,
  revenue: MONEY,
  won: COUNT,
  revenueWon: MONEY,
  allRevenue: MONEY,
  cycleDays: COUNT,
  closeRateCreated: RATE,
  closeRateWon: RATE,
  difference: `+0%${GAP_FORMAT};-0%${GAP_FORMAT};0%${GAP_FORMAT}`,
  agreedValue: MONEY,
  impliedValue: MONEY,
  returned: ONE_DECIMAL,
  amount: MONEY,
  actual: MONEY,
  goal: MONEY,
  neededPerMonth: MONEY,
  nextOn: DAY_FORMAT,
  row: '0',
  shownMonth: MONTH_FORMAT,
};

const PACK: readonly string[] = [COUNT, MONEY, WHOLE_RATE, ONE_DECIMAL, COUNT, MONEY];

/** Rows of these tables are of different kinds, always in the same order. */
const BY_ROW: Readonly<Partial<Record<TableKey, readonly string[]>>> = {
  scoreboard: [COUNT, MONEY, COUNT, MONEY],
  indicators: [RATE, ONE_DECIMAL, RATE, MONEY],
  drift: [RATE, MONEY, RATE, ONE_DECIMAL],
  steps: [RATE, ONE_DECIMAL],
  weekPack: PACK,
  monthPack: PACK,
};

/** Columns of those tables whose format is the row's. */
const OF_ROW: readonly TableColumn[] = ['actual', 'goal', 'agreed', 'measured', 'proposed', 'target', 'nextTarget'];

/** Dates stand where reading starts, as texts do. */
const DATES: readonly TableColumn[] = [
  'date',
  'week',
  'oldest',
  'handedOffAt',
  'wonAt',
  'month',
  'nextOn',
  'shownMonth',
  'row',
];

/**
 * How a cell of a table is written; `undefined`: it holds a text.
 *
 * @param index rows below the headings
 */
export function cellFormat(table: TableKey, column: TableColumn, index: number): string | undefined {
  const formats = BY_ROW[table];
  return formats && OF_ROW.includes(column) ? formats[index] : BY_COLUMN[column];
}

/** True where figures stand below each other, to be compared by their last digits. */
export const isFigure = (table: TableKey, column: TableColumn): boolean =>
  cellFormat(table, column, 0) !== undefined && !DATES.includes(column);
