/** A whole refresh over a file in memory: what a night computes, how often it calls, and where its time goes. */
import type { RefreshRun } from './fresh/refreshRun';
import { childProcess } from './support/childProcess';
import { median } from './support/medians';
import { printTable } from './support/table';

const SIZES = [1000, 25_000, 200_000];
const PROCESSES = 3;
const STEPS = ['cells', 'leads', 'figures', 'wording', 'writing'] as const;

const run = await childProcess('bench/fresh/refreshRun.ts', { minify: true });

/** Medians over several processes, key by key. */
function medians<Key extends keyof RefreshRun>(mode: string, size: number): Record<Key, number> {
  const runs = Array.from({ length: PROCESSES }, () => run(mode, String(size)) as Record<Key, number>);
  const keys = Object.keys(runs[0]!) as Key[];
  return Object.fromEntries(keys.map((key) => [key, median(runs.map((one) => one[key]))])) as Record<Key, number>;
}

const measured = SIZES.map((size) => ({
  size: size.toLocaleString('en-US'),
  whole: medians<'whole' | 'again' | 'calls' | 'megabytes'>('whole', size),
  steps: medians<(typeof STEPS)[number]>('steps', size),
}));

printTable(
  'A whole refresh, the tabs being there (a new process each; Google’s own time for its calls is not in it)',
  ['leads', 'ms first', 'ms again', 'calls', 'heap kept, MB'],
  measured.map(({ size, whole: { whole, again, calls, megabytes } }) => [size, whole, again, calls, megabytes]),
);

printTable(
  'Its steps, each for the first time, ms: cells out of the sheet, leads out of cells, figures, words and cells, the write',
  ['leads', ...STEPS, ...STEPS.map((step) => `% ${step}`)],
  measured.map(({ size, steps }) => {
    const all = STEPS.reduce((total, step) => total + steps[step], 0);
    return [size, ...STEPS.map((step) => steps[step]), ...STEPS.map((step) => (100 * steps[step]) / all)];
  }),
);
