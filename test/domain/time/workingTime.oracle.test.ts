/** Working time against a walk with Temporal, in host zones that differ. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import type { OracleReport } from '../../support/oracleComparison';

const PAIRS = 10_000;

/** Offset on 1 January, to see that the process really kept the host zone. */
const HOST_ZONES = [
  { zone: 'UTC', offsetMinutes: 0 },
  { zone: 'America/New_York', offsetMinutes: 300 },
  { zone: 'Pacific/Auckland', offsetMinutes: -780 },
];

const folder = mkdtempSync(join(tmpdir(), 'pactline-oracle-'));
const script = join(folder, 'oracleComparison.mjs');
buildSync({
  entryPoints: [join(__dirname, '../../support/oracleComparison.ts')],
  outfile: script,
  bundle: true,
  platform: 'node',
  format: 'esm',
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('working minutes and due times', () => {
  it.concurrent.each(HOST_ZONES)(
    'are those of a walk with Temporal on 10,000 random pairs while the host keeps $zone',
    async ({ zone, offsetMinutes }) => {
      const seed = 20_261_121 + offsetMinutes;
      const { stdout } = await promisify(execFile)(process.execPath, [script, String(seed), String(PAIRS)], {
        env: { ...process.env, TZ: zone },
      });
      const report = JSON.parse(stdout) as OracleReport;
      expect(report.differences).toEqual([]);
      expect(report.pairs).toBeGreaterThanOrEqual(PAIRS);
      expect(report.zones).toBeGreaterThanOrEqual(40);
      expect(report.hostOffsetMinutes).toBe(offsetMinutes);
    },
    120_000,
  );
});
