// @ts-check
/** Runs Google's clasp, and says aloud where clasp would do nothing and call it success. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { resolve } from 'node:path';

const PLACEHOLDER = 'PUT_YOUR_SCRIPT_ID_HERE';

/** Exactly what an add-on consists of; anything else in `dist/` would be pushed too. */
export const PUSHED_FILES = ['Code.js', 'appsscript.json', 'server.html', 'sidebar.html', 'texts.html'];

/**
 * @typedef {object} Project
 * @property {string} folder holds `.clasp.json` and `dist/`
 * @property {Readonly<Record<string, string | undefined>>} environment
 */

/** @param {Project} project @param {readonly string[]} words @returns {Promise<{ code: number | null, output: string }>} */
async function clasp({ folder, environment }, words) {
  const script = createRequire(import.meta.url).resolve('@google/clasp');
  const child = spawn(process.execPath, [script, ...words], { cwd: folder, env: { ...environment } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const code = await new Promise((done) => child.on('close', done));
  return { code, output: output.trim() };
}

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
  const { scriptId: id } = JSON.parse(readFileSync(file, 'utf8'));
  return typeof id === 'string' && id !== '' && id !== PLACEHOLDER ? id : null;
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

/** @param {string} what @param {{ code: number | null, output: string }} result */
const failure = (what, { code, output }) => new Error(`${what} (clasp ended with ${code}). It said:\n${output}`);

/**
 * Pushes the built files.
 *
 * @param {Project} project
 * @returns {Promise<string>} what happened, in a sentence
 */
export async function pushProject(project) {
  if (scriptId(project) === null) {
    throw new Error(
      '.clasp.json names no script yet. Run `npm run create` to make a new sheet with a script, or put the id of yours into .clasp.json.',
    );
  }
  refuseWithoutLogin(project);
  refuseOtherFiles(project);
  // Without --force, clasp leaves a changed manifest unpushed where it cannot ask, and ends with 0.
  const result = await clasp(project, ['push', '--force']);
  if (result.code === 0 && /already up to date/i.test(result.output)) return 'Google has these files already.';
  const pushed = /Pushed (\d+) files?/.exec(result.output)?.[1];
  if (result.code !== 0 || Number(pushed) !== PUSHED_FILES.length) throw failure('The files were not pushed', result);
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
  const id = scriptId(project);
  if (id !== null) {
    throw new Error(
      `.clasp.json names the script ${id} already. To push to it, run \`npm run push\`; for a new sheet, put ${PLACEHOLDER} in its place first.`,
    );
  }
  refuseWithoutLogin(project);
  const file = resolve(project.folder, '.clasp.json');
  const aside = resolve(project.folder, '.clasp.json.before');
  // With a project file in its way, clasp says so, makes nothing and ends with 0.
  if (existsSync(file)) renameSync(file, aside);
  const result = await clasp(project, ['create-script', '--type', 'sheets', '--title', title, '--rootDir', 'dist']);
  if (result.code === 0 && scriptId(project) !== null) {
    rmSync(aside, { force: true });
    return `Made the sheet and script “${title}”. Now run \`npm run push\`.`;
  }
  if (existsSync(aside)) renameSync(aside, file);
  throw failure('No sheet was made', result);
}
