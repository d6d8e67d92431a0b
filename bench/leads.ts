/** The lead log: cells of ten columns into leads, by size of the log and by the form of its dates. */
import type { FreshReading } from './fresh/readLog';
import { childProcess } from './support/childProcess';
import { LOG_FORMS, type LogForm } from './support/logCells';
import { median } from './support/medians';
import { printTable } from './support/table';

const SIZES = [1000, 25_000, 200_000];
const PROCESSES = 5;

const read = await childProcess('bench/fresh/readLog.ts', { minify: true });

function readings(size: number, form: LogForm): FreshReading {
  const runs = Array.from({ length: PROCESSES }, () => read(String(size), form) as FreshReading);
  const of = (key: keyof FreshReading): number => median(runs.map((run) => run[key]));
  return { cold: of('cold'), warm: of('warm'), heap: of('heap') };
}

for (const form of LOG_FORMS) {
  printTable(
    `Lead log with ${form}: cells into leads (targets at 200,000: cold 300 ms to measures, heap 3 × the rows)`,
    ['leads', 'ms cold', 'ms warm', 'ns a lead, warm', 'heap ÷ rows'],
    SIZES.map((size) => {
      const { cold, warm, heap } = readings(size, form);
      return [size.toLocaleString('en-US'), cold, warm, (warm * 1e6) / size, heap];
    }),
  );
}
