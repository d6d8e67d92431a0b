/** What every formula call pays before it begins: Code.js, its size and its loading in a fresh process. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildCode } from './support/builtCode';
import { childProcess } from './support/childProcess';
import { median } from './support/medians';
import { printTable } from './support/table';

const PROCESSES = 21;

const path = buildCode();
const load = await childProcess('bench/fresh/loadCode.ts');
const times = Array.from({ length: PROCESSES }, () => (load(path) as { milliseconds: number }).milliseconds);
const bytes = readFileSync(path);
printTable(
  'Code.js in a fresh process and a bare context',
  ['', 'median', 'quickest', 'target'],
  [
    ['load, ms', median(times), Math.min(...times), 'at most 1.5'],
    ['size, KB', bytes.length / 1024, '', 'at most 60'],
    ['size compressed, KB', gzipSync(bytes).length / 1024, '', ''],
  ],
);
