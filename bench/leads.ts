/** The lead log: cells into leads into measures, by size of the log and by the form of its dates. */
import type { FreshReading } from './fresh/readLog';
import type { ReportRun } from './fresh/reportRun';
import { childProcess } from './support/childProcess';
import { LOG_FORMS } from './support/logCells';
import { median } from './support/medians';
import { printTable } from './support/table';

const SIZES = [1000, 25_000, 200_000];
/** Of these the time a lead takes at 200,000 is held against that at this size. */
const BASE_SIZE = 25_000;
const PROCESSES = 5;

const read = await childProcess('bench/fresh/readLog.ts', { minify: true });
const report = await childProcess('bench/fresh/reportRun.ts', { minify: true });

/** Medians over several processes, key by key. */
function medians<Key extends string>(run: () => Readonly<Record<Key, number>>): Record<Key, number> {
  const runs = Array.from({ length: PROCESSES }, run);
  const keys = Object.keys(runs[0]!) as Key[];
  return Object.fromEntries(keys.map((key) => [key, median(runs.map((one) => one[key]))])) as Record<Key, number>;
}

const measured = SIZES.map((size) => ({ size, ...medians(() => report(String(size)) as ReportRun) }));
const nanoseconds = (milliseconds: number, size: number): number => (milliseconds * 1e6) / size;
const base = measured.find(({ size }) => size === BASE_SIZE)!;
const baseCold = nanoseconds(base.reading + base.figures, BASE_SIZE);

printTable(
  'Lead log: cells into leads into all figures of the report, ms (targets at 200,000: 300 cold; 2 × the time a lead; heap 3 × the rows)',
  ['leads', 'reading', 'figures', 'cold', 'warm', 'ns a lead, cold', `÷ at ${BASE_SIZE / 1000}k`, 'heap ÷ rows'],
  measured.map(({ size, reading, figures, readingWarm, figuresWarm, heap }) => {
    const cold = nanoseconds(reading + figures, size);
    const warm = readingWarm + figuresWarm;
    return [size.toLocaleString('en-US'), reading, figures, reading + figures, warm, cold, cold / baseCold, heap];
  }),
);

for (const form of LOG_FORMS) {
  printTable(
    `Lead log with ${form}: cells into leads alone`,
    ['leads', 'ms cold', 'ms warm', 'ns a lead, warm', 'heap ÷ rows'],
    SIZES.map((size) => {
      const { cold, warm, heap } = medians(() => read(String(size), form) as FreshReading);
      return [size.toLocaleString('en-US'), cold, warm, nanoseconds(warm, size), heap];
    }),
  );
}
