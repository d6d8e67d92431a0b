// @ts-check
/** Installs the packages of the lock file where they are missing or old, so that every command works on a bare clone. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './paths.mjs';

/** Runs `npm ci` unless the installed packages are those of package-lock.json. */
export function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(resolve(root, 'package-lock.json')))
    .digest('hex');
  const stampFile = resolve(root, 'node_modules/.pactline-lock');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lock) return;
  const refusal = sharedPackages(root);
  if (refusal !== null) {
    console.error(refusal);
    process.exit(1);
  }
  console.log('Installing packages (once, and again when the lock file changes) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('npm could not install the packages: see what it said above, then run the command again.');
    process.exit(npm.status ?? 1);
  }
  writeFileSync(stampFile, lock);
}

/**
 * Why nothing may be installed here, or `null`: `npm ci` empties `node_modules` first, and through a link it would empty
 * the folder of another clone.
 *
 * @param {string} folder of the project
 * @returns {string | null}
 */
export function sharedPackages(folder) {
  const link = lstatSync(resolve(folder, 'node_modules'), { throwIfNoEntry: false });
  return link?.isSymbolicLink() === true
    ? 'node_modules is a link to a folder elsewhere, whose packages are not those of package-lock.json; installing would ' +
        'empty it. Remove the link, then run the command again, or install where it leads.'
    : null;
}
