/** How the tests run: what drives a browser, a process or the built files first, each file in a process of its own; then the rest. */
import { defineConfig } from 'vitest/config';

/**
 * Functions over plain values, and the host of the workbench: their files leave nothing behind in a process, and to
 * start one for each costs as much again as they do. Oracles start processes themselves.
 */
const TOGETHER = [
  'test/{appsScript,domain,endpoints,functions,jobs,locales,support,workbook}/**/!(*.oracle).test.ts',
  'test/build/{bundle,checks,documents,run}/**/*.test.ts',
  'test/workbench/{host,sample}/**/*.test.ts',
  'test/{architecture,menu}.test.ts',
];

/** On a busy machine a page may take seconds over what is else there at once. */
const patient = {
  pool: 'forks',
  testTimeout: 60_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 15_000 } },
} as const;

export default defineConfig({
  test: {
    // One more than two cores: a test that waits for its browser leaves one of them idle.
    maxWorkers: 3,
    // Vitest begins with the project whose name comes first, and so with the files that take long.
    projects: [
      { test: { ...patient, name: 'alone', include: ['test/**/*.test.{ts,tsx}'], exclude: TOGETHER } },
      { test: { ...patient, name: 'together', include: TOGETHER, isolate: false } },
    ],
  },
});
