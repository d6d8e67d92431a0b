/** Row-wise formulas of the built Code.js over columns of 1,000 to 200,000 rows, beside bare subtraction. */
import type { FirstCall } from './fresh/firstColumn';
import { buildCode, codeContext, evaluate } from './support/builtCode';
import { childProcess } from './support/childProcess';
import { FORMULAS, makeColumns } from './support/formulaCalls';
import { median, mediansOf } from './support/medians';
import { printTable } from './support/table';

const SIZES = [1000, 10_000, 100_000, 200_000];
const PROCESSES = 7;

const path = buildCode();
const context = codeContext(path);
const names = Object.keys(FORMULAS);
const works = Object.fromEntries(
  names.map((name) => [name, evaluate(context, `(function () { return ${FORMULAS[name]!}; })`) as () => unknown]),
);
const nanoseconds = new Map(names.map((name) => [name, [] as number[]]));
for (const size of SIZES) {
  (evaluate(context, makeColumns) as (size: number) => void)(size);
  const took = mediansOf(size > 10_000 ? 9 : 25, works);
  for (const name of names) nanoseconds.get(name)!.push((took[name]! * 1e6) / size);
}
const subtraction = nanoseconds.get('bare subtraction')!;
printTable(
  'Nanoseconds a row by number of rows, as in a script that has run before (targets: 2.5 × subtraction; growth as that of subtraction, which memory alone decides, or 1.3)',
  [
    '',
    ...SIZES.map((size) => size.toLocaleString('en-US')),
    '× subtraction',
    '200,000 ÷ 10,000',
    '÷ that of subtraction',
  ],
  names.map((name) => {
    const took = nanoseconds.get(name)!;
    const growth = took[3]! / took[1]!;
    return [name, ...took, took[3]! / subtraction[3]!, growth, growth / (subtraction[3]! / subtraction[1]!)];
  }),
);

const first = await childProcess('bench/fresh/firstColumn.ts');
const firstTimes = names.map((): number[] => []);
for (let round = 0; round < PROCESSES; round += 1) {
  names.forEach((name, index) => firstTimes[index]!.push((first(path, name, '200000') as FirstCall).milliseconds));
}
const firstSubtraction = median(firstTimes[0]!);
printTable(
  'First call of a fresh process, 200,000 rows',
  ['', 'ms', '× subtraction'],
  names.map((name, index) => [name, median(firstTimes[index]!), median(firstTimes[index]!) / firstSubtraction]),
);
