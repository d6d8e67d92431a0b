// @ts-check
/** Says aloud, and with the next step, where clasp would do nothing and call it success. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { DIST_FILES } from '../bundle/writeDist.mjs';

/** @typedef {import('./runClasp.mjs').Project} Project */

const PLACEHOLDER = 'PUT_YOUR_SCRIPT_ID_HERE';

/** Exactly what an add-on consists of; anything else in `dist/` would be pushed too. */
export const PUSHED_FILES = Object.keys(DIST_FILES).sort();

/** @param {Project} project */
function refuseWithoutLogin({ environment }) {
  const home = environment['HOME'] ?? environment['USERPROFILE'] ?? homedir();
  if (existsSync(resolve(home, '.clasprc.json'))) return;
  throw new Error('You are not signed in to Google. Run `npx clasp login`, then run this command again.');
}

/** What `.clasp.json` says, or `null` where there is none. @param {Project} project */
function claspFile({ folder }) {
  const file = resolve(folder, '.clasp.json');
  if (!existsSync(file)) return null;
  try {
    return /** @type {{ scriptId?: unknown, rootDir?: unknown, srcDir?: unknown } | null} */ (
      JSON.parse(readFileSync(file, 'utf8'))
    );
  } catch {
    throw new Error(
      `.clasp.json cannot be read. Put {"scriptId": "${PLACEHOLDER}", "rootDir": "dist"} into it, with your script's id in its place.`,
    );
  }
}

/** The script's id, or `null` where none is named yet. @param {Project} project */
export function scriptId(project) {
  const id = claspFile(project)?.scriptId;
  return typeof id === 'string' && id !== '' && id !== PLACEHOLDER ? id : null;
}

/** @param {Project} project */
function refuseWithoutScript(project) {
  if (scriptId(project) !== null) return;
  throw new Error(
    '.clasp.json names no script yet. Run `npm run create` to make a new sheet with a script, or put the id of yours into .clasp.json.',
  );
}

/** From any other folder clasp would push tests and build scripts as well. @param {Project} project */
function refuseOtherFolder(project) {
  const { srcDir, rootDir } = claspFile(project) ?? {};
  const pushed = String(srcDir || rootDir || '.');
  if (resolve(project.folder, pushed) === resolve(project.folder, 'dist')) return;
  throw new Error(
    `.clasp.json has the folder ${pushed} pushed. Put "rootDir": "dist" into it, then run this command again.`,
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
  refuseOtherFolder(project);
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
