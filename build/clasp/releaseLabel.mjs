// @ts-check
/** Names a release after its sources: from a version at Google one must find back to them. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The version of package.json and the commit.
 *
 * @param {string} folder of the project; what was unpacked without its history is named by its version alone
 * @returns {string} such as `0.1.0 (85e703b)`
 * @throws where something is not committed, because nobody could find back to that
 */
export function releaseLabel(folder) {
  const { version } = /** @type {{ version: string }} */ (
    JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'))
  );
  if (!existsSync(resolve(folder, '.git'))) return version;
  /** @param {string[]} words */
  const git = (...words) => execFileSync('git', words, { cwd: folder, encoding: 'utf8' }).trimEnd();
  // The script's id is everybody's own.
  const changed = git('status', '--porcelain', '--', '.', ':!.clasp.json');
  if (changed !== '') {
    throw new Error(`Not all is committed:\n${changed}\nCommit or discard it, then run \`npm run release\` again.`);
  }
  return `${version} (${git('rev-parse', '--short', 'HEAD')})`;
}
