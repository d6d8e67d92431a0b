// @ts-check
/** Makes and fills the script at Google, and says aloud where clasp would do nothing and call it success. */
import { existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { claspFailure, runClasp } from './runClasp.mjs';

/** @typedef {import('./runClasp.mjs').Project} Project */

const PLACEHOLDER = 'PUT_YOUR_SCRIPT_ID_HERE';

/** Exactly what an add-on consists of; anything else in `dist/` would be pushed too. */
export const PUSHED_FILES = ['Code.js', 'appsscript.json', 'sidebar.html', 'texts.html'];

/** @param {Project} project */
function refuseWithoutLogin({ environment }) {
  const home = environment['HOME'] ?? environment['USERPROFILE'] ?? homedir();
  if (existsSync(resolve(home, '.clasprc.json'))) return;
  throw new Error('You are not signed in to Google. Run `npx clasp login`, then run this command again.');
}

/** @param {Project} project */
function scriptId({ folder }) {
  const file = resolve(folder, '.clasp.json');
  if (!existsSync(file)) return null;
  /** @type {unknown} */
  let parsed;
  try {
    parsed = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(
      `.clasp.json cannot be read. Put {"scriptId": "${PLACEHOLDER}", "rootDir": "dist"} into it, with your script's id in its place.`,
    );
  }
  const id = /** @type {{ scriptId?: unknown } | null} */ (parsed)?.scriptId;
  return typeof id === 'string' && id !== '' && id !== PLACEHOLDER ? id : null;
}

/** @param {Project} project */
function refuseWithoutScript(project) {
  if (scriptId(project) !== null) return;
  throw new Error(
    '.clasp.json names no script yet. Run `npm run create` to make a new sheet with a script, or put the id of yours into .clasp.json.',
  );
}

/** @param {Project} project */
function refuseOtherFiles({ folder }) {
  const dist = resolve(folder, 'dist');
  const found = existsSync(dist) ? readdirSync(dist).sort() : [];
  if (found.join() === PUSHED_FILES.join()) return;
  throw new Error(
    `dist holds ${found.join(', ') || 'nothing'}; it must hold ${PUSHED_FILES.join(', ')}. Run \`npm run build\`.`,
  );
}

/** Refuses, before anything is built, what no build would mend. @param {Project} project */
export function refuseUnconnected(project) {
  refuseWithoutScript(project);
  refuseWithoutLogin(project);
}

/** Refuses what clasp would do nothing about, with what to do next. @param {Project} project */
export function refuseUnready(project) {
  refuseUnconnected(project);
  refuseOtherFiles(project);
}

/** Refuses to make a script beside the one that is named. @param {Project} project */
export function refuseSecondScript(project) {
  const id = scriptId(project);
  if (id !== null) {
    throw new Error(
      `.clasp.json names the script ${id} already. To push to it, run \`npm run push\`; for a new sheet, put ${PLACEHOLDER} in its place first.`,
    );
  }
  refuseWithoutLogin(project);
}

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
