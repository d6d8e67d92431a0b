// @ts-check
/** The last lines of `npm test`: what passed, what did not and why something was left out, whatever was printed before. */

/** @typedef {import('./runTool.mjs').ToolRun} ToolRun */
/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number }} TestCounts as Vitest's JSON has them */

/** @param {number} seconds @returns {string} @example duration(432.4) // '7 min 12 s' */
function duration(seconds) {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/**
 * A line on one step, and before it all that it printed if it was not content.
 *
 * @param {ToolRun} run
 */
export const stepReport = ({ title, isContent, seconds, output }) =>
  isContent
    ? `ok: ${title} (${duration(seconds)})`
    : `${output.trimEnd()}\nFAILED: ${title} (${duration(seconds)}), as said above`;

/** Tests that cannot run here say so in a line that begins like this. */
const REASON = /^Skipped: .+$/gm;

/**
 * @param {object} run
 * @param {readonly ToolRun[]} run.checks
 * @param {ToolRun} run.tests
 * @param {TestCounts | null} run.counts `null` where the tests did not come to their end
 * @param {number} run.seconds from the first step to the last
 * @returns {string} lines
 */
export function testSummary({ checks, tests, counts, seconds }) {
  const reasons = [...new Set(tests.output.match(REASON) ?? [])].sort();
  const failed = [...checks, tests].filter(({ isContent }) => !isContent).map(({ title }) => title);
  const counted =
    counts === null
      ? 'The tests did not come to their end'
      : `${counts.numPassedTests} passed, ${counts.numFailedTests} failed, ${counts.numPendingTests} skipped`;
  return [
    ...reasons,
    ...(failed.length > 0 ? [`FAILED: ${failed.join(', ')}; each says above what is wrong`] : []),
    `${counted}, in ${duration(seconds)}`,
  ].join('\n');
}
