// @ts-check
/** Runs Google's clasp as a process of its own, and says of each failure what to do next. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

/**
 * @typedef {object} Project
 * @property {string} folder holds `.clasp.json` and `dist/`
 * @property {Readonly<Record<string, string | undefined>>} environment
 */

/** @typedef {{ code: number | null, answer: string, complaint: string }} ClaspRun */

/** What clasp or Google says, and what helps. The first that fits counts. */
const REMEDIES = /** @type {const} */ ([
  [
    /invalid_grant|invalid_rapt|no credentials|unauthenticated|invalid credentials|\b401\b/i,
    'Google does not accept your sign-in any more. Run `npx clasp login`, then this command again.',
  ],
  [
    /has not enabled the apps script api|api has not been used|service_disabled/i,
    'Turn the Apps Script API on at https://script.google.com/home/usersettings, wait a minute, then run this command again.',
  ],
  [
    /not found|\b404\b/i,
    'Check that .clasp.json holds the id of your script (Extensions ▸ Apps Script ▸ Project settings) and that the account you are signed in with may edit it.',
  ],
  [
    /permission|\b403\b/i,
    'The account you are signed in with may not change this script. Ask its owner for the right to edit, or run `npx clasp login` with another account.',
  ],
  [
    /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|socket/i,
    'Google could not be reached. Check the connection, then run this command again.',
  ],
]);

/**
 * @param {Project} project
 * @param {readonly string[]} words the command and its options
 * @returns {Promise<ClaspRun>} with `answer` as the command printed it and `complaint` as it complained
 */
export async function runClasp({ folder, environment }, words) {
  const script = createRequire(import.meta.url).resolve('@google/clasp');
  const child = spawn(process.execPath, [script, ...words], { cwd: folder, env: { ...environment } });
  // Read as streams of text: a letter of several bytes may arrive in two pieces.
  const [code, answer, complaint] = await Promise.all([
    new Promise((done) => child.on('close', done)),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, answer: answer.trim(), complaint: complaint.trim() };
}

/**
 * An error that says what did not happen, what clasp said, and what to do.
 *
 * @param {string} what
 * @param {ClaspRun} run
 */
export function claspFailure(what, { code, answer, complaint }) {
  const said = [complaint, answer].filter((text) => text !== '').join('\n');
  const remedy = REMEDIES.find(([pattern]) => pattern.test(said))?.[1];
  return new Error(
    `${what} (clasp ended with ${code}). It said:\n${said || 'nothing'}\n${remedy ?? 'Mend what it names, then run this command again.'}`,
  );
}

/**
 * The value that a command answers with `--json`.
 *
 * clasp ends with 0 also where Google refused an argument, so that an answer that cannot be read is a failure too.
 *
 * @param {Project} project
 * @param {readonly string[]} words
 * @param {string} what did not happen, should it fail
 * @returns {Promise<unknown>}
 */
export async function askClasp(project, words, what) {
  const run = await runClasp(project, [...words, '--json']);
  if (run.code !== 0) throw claspFailure(what, run);
  try {
    return JSON.parse(run.answer);
  } catch {
    throw claspFailure(what, run);
  }
}
