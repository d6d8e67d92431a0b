/** What a report costs from cells to figures, in a process that has done nothing yet and once it has; prints JSON. */
import type { Agreement } from '../../src/domain/agreement/agreement';
import { readLeads } from '../../src/domain/leads/reading/readLeads';
import { draftTimeline } from '../../src/domain/report/judging/agreementTimeline';
import { reportFigures } from '../../src/domain/report/reportFigures';
import { reportTerms } from '../../src/domain/report/reportTerms';
import { heapBytes } from '../support/heap';
import { LOG_FIELDS } from '../../test/support/logFields';
import { logCells } from '../support/logCells';
import { logColumns } from '../support/logColumns';

export interface ReportRun {
  /** Milliseconds of the first run: cells into leads, leads into figures. */
  readonly reading: number;
  readonly figures: number;
  /** The same, the fastest of the next four runs. */
  readonly readingWarm: number;
  readonly figuresWarm: number;
  /** Memory that leads and figures take beside the rows, in parts of what the rows take. */
  readonly heap: number;
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

const before = heapBytes();
const rows = logCells(Number(process.argv[2]), 'dates');
const rowsTake = heapBytes() - before;
const latestMs = rows.reduce((latest, [, created]) => Math.max(latest, (created as Date).getTime()), 0);
const asOfMs = latestMs + 7_200_000;
const timeline = draftTimeline(agreement, reportTerms({}));

/** Milliseconds of one run, and all that it leaves behind. */
function runOnce(): { reading: number; figures: number; kept: unknown } {
  const started = performance.now();
  const reading = { sheetZone: ZONE, zone: ZONE, currency: 'PLN', dayFirst: {}, values: {} };
  const { leads, clocks } = readLeads(logColumns(rows), null, reading);
  const read = performance.now();
  const figures = reportFigures({ leads, clocks, fields: LOG_FIELDS }, timeline, asOfMs);
  const done = performance.now();
  if (figures.speed === null || figures.months === null) throw new Error('A section found nothing to show');
  return { reading: read - started, figures: done - read, kept: [leads, clocks, figures] };
}

const cold = runOnce();
const heap = (heapBytes() - before - rowsTake) / rowsTake;
if (cold.kept === undefined) throw new Error('Nothing was kept');
const warm = Array.from({ length: 4 }, runOnce);
const run: ReportRun = {
  reading: cold.reading,
  figures: cold.figures,
  readingWarm: Math.min(...warm.map(({ reading }) => reading)),
  figuresWarm: Math.min(...warm.map(({ figures }) => figures)),
  heap,
};
console.log(JSON.stringify(run));
