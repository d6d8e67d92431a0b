/** What a report costs from cells to figures, in a process that has done nothing yet; prints JSON. */
import type { Cell } from '../../src/domain/cell';
import type { Agreement } from '../../src/domain/agreement/agreement';
import type { LeadRows } from '../../src/domain/leads/leadRows';
import { readLeads } from '../../src/domain/leads/readLeads';
import { reportFigures } from '../../src/domain/report/figures';
import { reportTerms } from '../../src/domain/report/reportTerms';
import { LOG_FIELDS, logCells } from '../support/logCells';

export interface ReportRun {
  /** Milliseconds of the first run: cells into leads, leads into figures. */
  readonly reading: number;
  readonly figures: number;
  /** Leads into figures, the fastest of the next four runs. */
  readonly figuresWarm: number;
}

const ZONE = 'Europe/Warsaw';

const type = (name: string, value: number, monthlyGoal: number, asksForSales: boolean) => ({
  name,
  value,
  monthlyGoal,
  asksForSales,
  responseTargetMinutes: null,
});

const agreement: Agreement = {
  quota: 1_250_000,
  marketingShare: 0.496,
  dealSize: 20_000,
  closeRate: 0.1,
  leadTypes: [
    type('Referral', 5_000, 10, true),
    type('Content', 1_000, 200, false),
    type('Webinar', 2_000, 50, true),
    type('Sales-ready', 4_000, 50, true),
  ],
  responseTargetMinutes: 60,
  depthTargetAttempts: 12,
  depthWindowDays: 30,
  calendar: {
    timeZone: ZONE,
    weekly: ([1, 2, 3, 4, 5] as const).map((weekday) => ({ weekday, opensSecond: 32_400, closesSecond: 61_200 })),
    specialDays: [],
  },
  currency: 'PLN',
};

const rows = logCells(Number(process.argv[2]), 'dates');
const columns = LOG_FIELDS.map((field, column): [string, readonly Cell[]] => [field, rows.map((row) => row[column]!)]);
const log: LeadRows = { tabName: 'Leads', firstRow: 2, columns: Object.fromEntries(columns) };
const createdCells = log.columns.created as readonly Date[];
const asOfMs = createdCells.reduce((latest, cell) => Math.max(latest, cell.getTime()), 0) + 7_200_000;
const terms = reportTerms({});

const started = performance.now();
const { leads, clocks } = readLeads(log, null, {
  sheetZone: ZONE,
  zone: ZONE,
  currency: 'PLN',
  dayFirst: {},
  values: {},
});
const read = performance.now();
const times: number[] = [];
for (let round = 0; round < 5; round += 1) {
  const from = performance.now();
  const figures = reportFigures({ leads, clocks, fields: LOG_FIELDS }, agreement, terms, asOfMs);
  times.push(performance.now() - from);
  if (figures.speed === null || figures.months === null) throw new Error('A section found nothing to show');
}
const [figures = NaN, ...warm] = times;
const run: ReportRun = { reading: read - started, figures, figuresWarm: Math.min(...warm) };
console.log(JSON.stringify(run));
