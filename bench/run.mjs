// @ts-check
/**
 * `npm run bench`: measures every part, each in a process of its own; `npm run bench -- time zones` measures two.
 * A part is a file of this folder; it prints its tables when it runs. What it measures in fresh processes, or may never
 * end, runs in children of `support/childProcess.ts`, which stops them; a part that takes ten minutes is stopped as well.
 * The load of the machine is printed before and after: above the number of processors, only ratios are worth reading.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { dirname, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleScript } from './support/bundleScript.mjs';

const folder = dirname(fileURLToPath(import.meta.url));
process.chdir(dirname(folder));
const files = readdirSync(folder).filter((file) => /\.(ts|mjs)$/.test(file) && file !== 'run.mjs');
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !files.some((file) => parse(file).name === name));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${files.map((file) => parse(file).name).join(', ')}.`);
  process.exit(1);
}

const [processor] = cpus();
const { versions } = process;
console.log(
  `${processor?.model ?? 'unknown processor'} × ${cpus().length}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${process.platform}; ` +
    `Node ${versions.node}, V8 ${versions.v8}, ICU ${versions['icu'] ?? 'none'}, time zones ${versions['tz'] ?? 'none'}`,
);

/** A part takes a minute or two; nothing here may hang. */
const LONGEST_MS = 600_000;

/** @param {string} when */
const printLoad = (when) => console.log(`Load ${when}: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors`);

let failed = false;
printLoad('before');
for (const file of files) {
  if (asked.length > 0 && !asked.includes(parse(file).name)) continue;
  const { status } = spawnSync(process.execPath, [await bundleScript(`bench/${file}`)], {
    stdio: 'inherit',
    timeout: LONGEST_MS,
    killSignal: 'SIGKILL',
  });
  if (status !== 0) {
    console.error(`\n${file} failed or took longer than ${LONGEST_MS / 60_000} minutes`);
    failed = true;
  }
}
console.log();
printLoad('after');
process.exit(failed ? 1 : 0);
