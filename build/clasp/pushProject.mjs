// @ts-check
/** Sends the built files to the script at Google, all of them or with an error. */
import { PUSHED_FILES, refuseUnready } from './refuseUnready.mjs';
import { claspFailure, runClasp } from './runClasp.mjs';

/** @typedef {import('./runClasp.mjs').Project} Project */

/**
 * Pushes the built files.
 *
 * @param {Project} project
 * @returns {Promise<string>} what happened, in a sentence
 */
export async function pushProject(project) {
  refuseUnready(project);
  // Without --force, clasp leaves a changed manifest unpushed where it cannot ask, and ends with 0.
  const run = await runClasp(project, ['push', '--force']);
  if (run.code === 0 && /already up to date/i.test(run.answer)) return 'Google has these files already.';
  const pushed = /Pushed (\d+) files?/.exec(run.answer)?.[1];
  if (run.code !== 0 || Number(pushed) !== PUSHED_FILES.length) throw claspFailure('The files were not pushed', run);
  return `Pushed ${pushed} files. Reload the sheet to see them.`;
}
