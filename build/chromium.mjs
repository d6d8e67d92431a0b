// @ts-check
/** Finds a Chromium for the browser tests; installs Debian's package where that is possible, and downloads nothing else. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge'];

const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const HOW_TO =
  'The browser tests need Chromium or Chrome. Install it (on Debian: apt-get install chromium), ' +
  'or set CHROMIUM_PATH to the program, then run the command again.';

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {string | null} */
function lookUp() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const candidates = NAMES.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
  );
  return [...candidates, ...USUAL_PLACES].find(isProgram) ?? null;
}

function installFromDebian() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  console.log("No Chromium found: installing Debian's package …");
  const quiet = { stdio: /** @type {const} */ ('ignore'), env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-q'], quiet);
  // Without a font that knows Persian, the right-to-left screenshots would show empty boxes.
  spawnSync('apt-get', ['install', '-y', '-q', 'chromium', 'fonts-noto-core'], quiet);
}

/**
 * The path of a Chromium to drive.
 *
 * @returns {string}
 * @throws with what to install, where none can be had
 */
export function findChromium() {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) {
    if (isProgram(asked)) return asked;
    throw new Error(`CHROMIUM_PATH is ${asked}, which is no program that can be run. ${HOW_TO}`);
  }
  let found = lookUp();
  if (found === null) {
    installFromDebian();
    found = lookUp();
  }
  if (found === null) throw new Error(HOW_TO);
  return found;
}
