/** What reading a log costs, in a process that has done nothing yet and once it has; prints JSON. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Cell } from '../../src/domain/cell';
import type { LeadRows } from '../../src/domain/leads/leadRows';
import { readLeads } from '../../src/domain/leads/readLeads';
import { logCells, LOG_FIELDS, type LogForm } from '../support/logCells';

export interface FreshReading {
  /** Milliseconds of the first reading, and of the fastest of the next four. */
  readonly cold: number;
  readonly warm: number;
  /** Memory that a reading takes beside the rows, in parts of what the rows take. */
  readonly heap: number;
}

const [size = '', form = ''] = process.argv.slice(2);
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const used = (): number => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const before = used();
const rows = logCells(Number(size), form as LogForm);
const rowsTake = used() - before;

/** As the workbook does it: columns out of rows, then leads out of columns. */
function read(): unknown {
  const columns = LOG_FIELDS.map((field, column): [string, readonly Cell[]] => {
    const cells = new Array<Cell>(rows.length).fill('');
    for (let row = 0; row < rows.length; row += 1) cells[row] = rows[row]![column]!;
    return [field, cells];
  });
  const log: LeadRows = { tabName: 'Leads', firstRow: 2, columns: Object.fromEntries(columns) };
  const zone = 'Europe/Warsaw';
  const result = readLeads(log, null, { sheetZone: zone, zone, currency: 'PLN', dayFirst: {}, values: {} });
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
const heap = (used() - before - rowsTake) / rowsTake;
if (kept === undefined) throw new Error('Nothing was read');
const [cold = NaN, ...warm] = times;
const reading: FreshReading = { cold, warm: Math.min(...warm), heap };
console.log(JSON.stringify(reading));
