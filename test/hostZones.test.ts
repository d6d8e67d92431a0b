/** Formulas, working time and the lead log answer the same wherever the machine stands: their tests, in three host zones. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly assertionResults: readonly { status: string; fullName: string }[] }[];
}

/** Runs the tests in one process that takes the zone for its own. The oracle's start such processes themselves. */
async function runTests(zone: string): Promise<Results> {
  const folder = await mkdtemp(join(tmpdir(), 'pactline-zone-'));
  const file = join(folder, 'results.json');
  const tests = [
    'test/functions',
    'test/domain/time',
    'test/domain/leads',
    'test/workbook/leadLog/readLeadLog.test.ts',
  ];
  const options = [...tests, '--project=together', '--no-file-parallelism', '--reporter=json'];
  // What the outer run has set for its own workers must not reach the inner one.
  const outer = Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'));
  try {
    await promisify(execFile)(
      process.execPath,
      [resolve(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', ...options, `--outputFile=${file}`],
      { cwd: ROOT, env: { ...Object.fromEntries(outer), TZ: zone } },
    ).catch((failure: unknown) => failure);
    return JSON.parse(await readFile(file, 'utf8')) as Results;
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('formulas, working time and the lead log', () => {
  it.each(['UTC', 'America/New_York', 'Pacific/Auckland'])(
    'pass all their tests while the host keeps %s',
    async (zone) => {
      const { numPassedTests, testResults } = await runTests(zone);
      const failed = testResults.flatMap(({ assertionResults }) =>
        assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
      );
      expect(failed).toEqual([]);
      expect(numPassedTests).toBeGreaterThan(1400);
    },
    480_000,
  );
});
