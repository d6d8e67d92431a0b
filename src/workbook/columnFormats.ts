/** Number formats of the report's columns: the same on the data tab and on the report. */
import type { TableColumn } from '../domain/report/tables';

const COUNT = '#,##0';
const RATE = '0.0%';

/** Columns that hold texts have none. */
export const columnFormats = (): Readonly<Partial<Record<TableColumn, string>>> => ({
  date: 'yyyy-mm-dd',
  week: 'd mmm',
  goalLine: '#,##0.0',
  leads: COUNT,
  valueGoalLine: COUNT,
  leadValue: COUNT,
  median: '0',
  mean: '0',
  p90: '0',
  metRate: '0%',
  attempts: '0.0',
  overdue: COUNT,
  late: COUNT,
  met: COUNT,
  attainment: '0%',
  customers: COUNT,
  revenue: COUNT,
  won: COUNT,
  revenueWon: COUNT,
  allRevenue: COUNT,
  cycleDays: '0',
  closeRateCreated: RATE,
  closeRateWon: RATE,
  difference: '+0%;-0%;0%',
  agreedValue: COUNT,
  impliedValue: COUNT,
  returned: '0.0',
  amount: COUNT,
  actual: COUNT,
  goal: COUNT,
  neededPerMonth: COUNT,
});
