/** The report: cells of the lead log into leads, leads into all figures, by size of the log. */
import type { ReportRun } from './fresh/reportRun';
import { childProcess } from './support/childProcess';
import { median } from './support/medians';
import { printTable } from './support/table';

const SIZES = [1000, 25_000, 200_000];
const PROCESSES = 5;

const run = await childProcess('bench/fresh/reportRun.ts', { minify: true });

printTable(
  'Report: cells into figures, in a new process (target at 200,000: 300 ms in all)',
  ['leads', 'ms reading', 'ms figures', 'ms in all', 'ms figures, warm'],
  SIZES.map((size) => {
    const runs = Array.from({ length: PROCESSES }, () => run(String(size)) as ReportRun);
    const of = (key: keyof ReportRun): number => median(runs.map((one) => one[key]));
    return [
      size.toLocaleString('en-US'),
      of('reading'),
      of('figures'),
      median(runs.map(({ reading, figures }) => reading + figures)),
      of('figuresWarm'),
    ];
  }),
);
