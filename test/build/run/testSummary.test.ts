/** Whoever reads no more than the last lines of a run learns whether it was good, and what it left out. */
import { describe, expect, it } from 'vitest';
import { stepReport, testSummary } from '../../../build/run/testSummary.mjs';

const run = (title: string, change = {}) => ({ title, isContent: true, seconds: 3, output: '', ...change });

const counts = { numPassedTests: 4465, numFailedTests: 0, numPendingTests: 0 };

describe('the last lines of a run', () => {
  it('count what passed, failed and was skipped, and say how long it took', () => {
    expect(testSummary({ checks: [run('types')], tests: run('tests'), counts, seconds: 432.4 })).toBe(
      '4465 passed, 0 failed, 0 skipped, in 7 min 12 s',
    );
  });

  it('give each reason for which something was skipped, once', () => {
    const olist = 'Skipped: olist is not beside the project.\n';
    const output = `stdout | one\n${olist}\nSkipped: LibreOffice is not installed.\nstdout | other\n${olist}`;
    expect(
      testSummary({
        checks: [],
        tests: run('tests', { output }),
        counts: { ...counts, numPendingTests: 19 },
        seconds: 5,
      }),
    ).toBe(
      'Skipped: LibreOffice is not installed.\nSkipped: olist is not beside the project.\n4465 passed, 0 failed, 19 skipped, in 5 s',
    );
  });

  it('name the steps that failed, also where every test passed', () => {
    const checks = [run('types'), run('lint', { isContent: false }), run('format', { isContent: false })];
    expect(testSummary({ checks, tests: run('tests'), counts, seconds: 61 })).toBe(
      'FAILED: lint, format; each says above what is wrong\n4465 passed, 0 failed, 0 skipped, in 1 min 1 s',
    );
  });

  it('say so where the tests broke off', () => {
    const tests = run('tests', { isContent: false });
    expect(testSummary({ checks: [], tests, counts: null, seconds: 5 })).toBe(
      'FAILED: tests; each says above what is wrong\nThe tests did not come to their end, in 5 s',
    );
  });
});

describe('what is printed of a check', () => {
  it('is one line where it is content, whatever it printed', () => {
    expect(stepReport(run('format', { output: 'Checking formatting...\n' }))).toBe('ok: format (3 s)');
  });

  it('is all that it said where it is not', () => {
    const output = 'src/main.ts(3,1): error TS2304\nFound 1 error.\n\n';
    expect(stepReport(run('types', { isContent: false, output }))).toBe(
      'src/main.ts(3,1): error TS2304\nFound 1 error.\nFAILED: types (3 s), as said above',
    );
  });
});
