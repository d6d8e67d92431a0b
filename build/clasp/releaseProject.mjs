// @ts-check
/** Makes a version of the built files at Google and lets the deployment stand for it. */
import { pushProject } from './pushProject.mjs';
import { refuseUnready } from './refuseUnready.mjs';
import { askClasp } from './runClasp.mjs';

/** @typedef {import('./runClasp.mjs').Project} Project */

/** By this a deployment is known as one that `npm run release` made. */
const TITLE = 'Pactline';

/** @typedef {{ versionNumber?: number, description?: string }} Version */
/** @typedef {{ deploymentId: string, versionNumber?: number, description?: string }} Deployment */

/**
 * The version of that label; makes it from the files at Google where there is none yet, so that a release that broke off
 * goes on where it stopped.
 *
 * @param {Project} project @param {string} label
 */
async function versionFor(project, label) {
  const what = 'No version was made; the files are pushed';
  const versions = /** @type {Version[]} */ (await askClasp(project, ['list-versions'], what));
  const made = versions.find(({ description }) => description === label)?.versionNumber;
  if (made !== undefined) return made;
  const answer = /** @type {Version} */ (await askClasp(project, ['create-version', label], what));
  if (!answer.versionNumber) throw new Error(`${what}: Google gave it no number. Run this command again.`);
  return answer.versionNumber;
}

/** @param {Project} project @param {string | null} wanted @returns {Promise<string | null>} `null`: there is none yet */
async function deploymentToUpdate(project, wanted) {
  const what = 'Nothing was released: the deployments cannot be listed';
  const all = /** @type {Deployment[]} */ (await askClasp(project, ['list-deployments'], what));
  // The one without a version is Google's own, of whatever was pushed last; it cannot be updated.
  const versioned = all.filter(({ versionNumber }) => versionNumber !== undefined);
  const list = versioned.map(({ deploymentId, description }) => `  ${deploymentId}  ${description ?? ''}`).join('\n');
  if (wanted !== null) {
    if (versioned.some(({ deploymentId }) => deploymentId === wanted)) return wanted;
    throw new Error(
      list === ''
        ? `Nothing was released: there is no deployment ${wanted}, nor any other. Run \`npm run release\` to make the first.`
        : `Nothing was released: there is no deployment ${wanted}. Name one of these: npm run release -- --deployment ID\n${list}`,
    );
  }
  const ours = versioned.filter(({ description }) => description?.startsWith(TITLE));
  if (ours.length > 1) {
    throw new Error(
      `Nothing was released: there are several deployments. Say which is to be updated: npm run release -- --deployment ID\n${list}`,
    );
  }
  return ours[0]?.deploymentId ?? null;
}

/**
 * Pushes the built files, makes a version of them and lets the deployment stand for it.
 *
 * Run again with the same label it makes no second version. The one deployment whose description begins with “Pactline”
 * is updated: users of a new one would have to install anew.
 *
 * @param {Project} project
 * @param {{ label: string, deployment?: string | null }} release label such as `0.1.0 (85e703b)`
 * @returns {Promise<string>} what happened, in sentences
 */
export async function releaseProject(project, { label, deployment = null }) {
  const description = `${TITLE} ${label}`;
  refuseUnready(project);
  const known = await deploymentToUpdate(project, deployment);
  const pushed = await pushProject(project);
  const version = await versionFor(project, description);
  const options = ['--versionNumber', String(version), '--description', description];
  const what = `Version ${version} is made, and no deployment stands for it`;
  const answer = /** @type {Deployment} */ (
    known === null
      ? await askClasp(project, ['create-deployment', ...options], what)
      : await askClasp(project, ['update-deployment', known, ...options], what)
  );
  if (answer.versionNumber !== version) {
    throw new Error(`${what}: Google answered version ${answer.versionNumber}. Run this command again.`);
  }
  return [
    pushed,
    `${description} is version ${version}; ${known === null ? 'the new deployment' : 'the deployment'} ${answer.deploymentId} stands for it.`,
    `A published add-on: type ${version} as its script version in the Marketplace SDK (docs/installing.md).`,
  ].join('\n');
}
