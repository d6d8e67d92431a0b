// @ts-check
/** `npm run release`: builds, checks and pushes what is committed, and makes it the version that the deployment stands for. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages } from './install.mjs';
import { root } from './paths.mjs';

/** @param {readonly string[]} words */
const git = (words) => execFileSync('git', [...words], { cwd: root, encoding: 'utf8' }).trim();

/** Such as `0.1.0 (85e703b)`: from a version at Google one must find back to its sources. */
function releaseLabel() {
  const { version } = /** @type {{ version: string }} */ (
    JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'))
  );
  if (!existsSync(resolve(root, '.git'))) return version;
  // The script's id is everybody's own.
  const changed = git(['status', '--porcelain', '--', '.', ':!.clasp.json']);
  if (changed !== '') {
    throw new Error(`Not all is committed:\n${changed}\nCommit or discard it, then run \`npm run release\` again.`);
  }
  return `${version} (${git(['rev-parse', '--short', 'HEAD'])})`;
}

installPackages();
const { buildChecked } = await import('./buildChecked.mjs');
const { refuseUnconnected } = await import('./clasp/clasp.mjs');
const { releaseProject } = await import('./clasp/releaseProject.mjs');
const project = { folder: root, environment: process.env };
try {
  const { values } = parseArgs({ options: { deployment: { type: 'string' } } });
  refuseUnconnected(project);
  const label = releaseLabel();
  console.log(await buildChecked());
  console.log(await releaseProject(project, { label, deployment: values.deployment ?? null }));
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}
