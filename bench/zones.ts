/**
 * What clocks cost a formula call, which starts in a fresh process. A zone in other than its usual spelling asks
 * `Intl`, so the same zone shows both ways. Keeping clock changes between calls was not built: a formula may call no
 * service for it, and asking Google's cache takes longer than the rule does.
 */
import { buildSync } from 'esbuild';
import type { FreshCall } from './fresh/workingTimeCall';
import { childProcess } from './support/childProcess';
import { median } from './support/medians';
import { printTable } from './support/table';

const PROCESSES = 15;
const OFFICE = 'Mon-Fri 09:00-12:30, 13:00-17:00';

const call = await childProcess('bench/fresh/workingTimeCall.ts', { minify: true });
const firstFormatter = await childProcess('bench/fresh/firstFormatter.ts');

const cases: readonly (readonly [string, () => unknown, (() => unknown)?])[] = [
  ['first Intl formatter alone', () => firstFormatter()],
  ...(
    [
      ['2 days', '2'],
      ['3 years', '1096'],
    ] as const
  ).flatMap(([span, days]) =>
    (
      [
        ['Warsaw by its rule', 'Europe/Warsaw', OFFICE],
        ['Warsaw by Intl', 'europe/warsaw', OFFICE],
        ['Kyiv, which has no rule here', 'Europe/Kyiv', OFFICE],
        ['always open, any zone', 'Europe/Kyiv', ''],
      ] as const
    ).map(
      ([name, zone, hours]) =>
        [`${span}: ${name}`, () => call(zone, hours, days), () => call(zone, hours, days, 'count')] as const,
    ),
  ),
];

const times = cases.map((): number[] => []);
for (let round = 0; round < PROCESSES; round += 1) {
  cases.forEach(([, run], index) => times[index]!.push((run() as FreshCall).milliseconds));
}
printTable(
  'One pair in a fresh process: hours read, table compiled, minutes counted',
  ['', 'ms', 'Intl calls'],
  cases.map(([name, , count], index) => [
    name,
    median(times[index]!),
    count ? String((count() as FreshCall).intlCalls) : '',
  ]),
);

const size = (path: string): number =>
  buildSync({ entryPoints: [path], bundle: true, minify: true, target: 'es2019', format: 'esm', write: false })
    .outputFiles[0]!.contents.length;
printTable(
  'Minified bytes',
  ['', 'bytes'],
  [
    ['zones (target 5,000)', size('src/domain/time/zone.ts')],
    ['of these, rules written down', size('src/domain/time/steadyZone.ts')],
    ['working time, zones included', size('src/domain/time/workingTime.ts')],
    ['working time and reading of hours', size('src/domain/time/readHours.ts')],
  ],
);
