// @ts-check
/** Makes the script at Google to which everything else is pushed. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { refuseSecondScript, scriptId } from './refuseUnready.mjs';
import { claspFailure, runClasp } from './runClasp.mjs';

/** @typedef {import('./runClasp.mjs').Project} Project */

/**
 * Makes a new Google Sheet with a script bound to it and writes the script's id to `.clasp.json`.
 *
 * @param {Project} project
 * @param {string} title
 * @returns {Promise<string>} what happened, in a sentence
 */
export async function createProject(project, title) {
  refuseSecondScript(project);
  const file = resolve(project.folder, '.clasp.json');
  const aside = resolve(project.folder, '.clasp.json.before');
  // With a project file in its way, clasp says so, makes nothing and ends with 0.
  if (existsSync(file)) renameSync(file, aside);
  const run = await runClasp(project, ['create-script', '--type', 'sheets', '--title', title, '--rootDir', 'dist']);
  if (run.code === 0 && scriptId(project) !== null) {
    rmSync(aside, { force: true });
    return `Made the sheet and script “${title}”. Now run \`npm run push\`.`;
  }
  if (existsSync(aside)) renameSync(aside, file);
  throw claspFailure('No sheet was made', run);
}
