/** Leads and their value by day: the report's own walk over instants, held against arquero and d3-array. */
import { op, table } from 'arquero';
import { rollup, sum } from 'd3-array';
import { readLeads } from '../src/domain/leads/reading/readLeads';
import { dayBuckets } from '../src/domain/report/followUp/dayBuckets';
import { cumulativeByDay } from '../src/domain/report/pace/cumulativeByDay';
import { localDay } from '../src/domain/time/zone';
import { FROM_MS, TO_MS } from './support/leadPairs';
import { logCells } from './support/logCells';
import { logColumns } from './support/logColumns';
import { mediansOf } from './support/medians';
import { printTable } from './support/table';

const SIZES = [1000, 25_000, 200_000];
const ROUNDS = 15;
const ZONE = 'Europe/Warsaw';
const READING = { sheetZone: ZONE, zone: ZONE, currency: 'PLN', dayFirst: {}, values: {} };
const VALUES = [5000, 1000, 2000, 4000];

const first = localDay(ZONE, FROM_MS);
const count = localDay(ZONE, TO_MS) - first + 1;

/** Peers are handed the local day of each lead, which they could not tell; ours begins with instants. */
function sums(size: number) {
  const { leads } = readLeads(logColumns(logCells(size, 'dates')), null, READING);
  const value = (lead: number): number => VALUES[leads.typeIndex[lead]!]!;
  const day = Int32Array.from(leads.createdAt, (instant) => localDay(ZONE, instant));
  const worth = Float64Array.from(leads.typeIndex, (_type, lead) => value(lead));
  const frame = table({ day, worth });
  const rows = Array.from(day, (of, lead) => ({ day: of, worth: worth[lead]! }));
  const works = {
    pactline: () => {
      const days = dayBuckets(ZONE, first, 1, count);
      return [cumulativeByDay(leads, days, count, () => 1), cumulativeByDay(leads, days, count, value)];
    },
    arquero: () => frame.groupby('day').rollup({ leads: op.count(), value: op.sum('worth') }),
    'd3-array': () =>
      rollup(
        rows,
        (group) => [group.length, sum(group, (row) => row.worth)],
        (row) => row.day,
      ),
  };
  const total = sum(worth);
  const answers = [
    works.pactline()[1]!.at(-1),
    sum(works.arquero().array('value') as number[]),
    sum(works['d3-array']().values(), ([, of]) => of!),
  ];
  if (answers.some((answer) => answer !== total)) throw new Error(`The engines differ: ${answers.join(', ')}`);
  return mediansOf(ROUNDS, works);
}

printTable(
  'Leads and value by day over three years, ms (Pactline from instants and local clocks; the others from days told to them)',
  ['leads', 'pactline', 'arquero', 'd3-array'],
  SIZES.map((size) => {
    const times = sums(size);
    return [size.toLocaleString('en-US'), times.pactline, times.arquero, times['d3-array']];
  }),
);
