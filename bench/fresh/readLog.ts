/** What reading a log costs, in a process that has done nothing yet and once it has; prints JSON. */
import { readLeads } from '../../src/domain/leads/reading/readLeads';
import { heapBytes } from '../support/heap';
import { logCells, type LogForm } from '../support/logCells';
import { logColumns } from '../support/logColumns';

export interface FreshReading {
  /** Milliseconds of the first reading, and of the fastest of the next four. */
  readonly cold: number;
  readonly warm: number;
  /** Memory that a reading takes beside the rows, in parts of what the rows take. */
  readonly heap: number;
}

const [size = '', form = ''] = process.argv.slice(2);
const before = heapBytes();
const rows = logCells(Number(size), form as LogForm);
const rowsTake = heapBytes() - before;

function read(): unknown {
  const zone = 'Europe/Warsaw';
  const reading = { sheetZone: zone, zone, currency: 'PLN', dayFirst: {}, values: {} };
  const result = readLeads(logColumns(rows), null, reading);
  if (result.leads.count !== rows.length) throw new Error('Leads were lost');
  return result;
}

const times: number[] = [];
let kept: unknown;
for (let round = 0; round < 5; round += 1) {
  const started = performance.now();
  kept = read();
  times.push(performance.now() - started);
}
const heap = (heapBytes() - before - rowsTake) / rowsTake;
if (kept === undefined) throw new Error('Nothing was read');
const [cold = NaN, ...warm] = times;
const reading: FreshReading = { cold, warm: Math.min(...warm), heap };
console.log(JSON.stringify(reading));
