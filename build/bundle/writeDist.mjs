// @ts-check
/** Puts what was built into `dist/`, whose files are pushed to Google and run by the workbench unchanged. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { distFolder } from '../paths.mjs';

/** @typedef {import('./bundle.mjs').Built} Built */

/** What each file of `dist/` holds. @type {Readonly<Record<string, (built: Built) => string>>} */
export const DIST_FILES = {
  'Code.js': ({ code }) => code,
  'sidebar.html': ({ sidebarHtml }) => sidebarHtml,
  'texts.html': ({ textsHtml }) => textsHtml,
  'appsscript.json': ({ manifest }) => manifest,
};

/**
 * Writes the built files; a reader never sees half of them, because each is renamed into its place.
 *
 * @param {Built} built
 */
export async function writeDist(built, folder = distFolder) {
  await mkdir(folder, { recursive: true });
  await Promise.all(
    Object.entries(DIST_FILES).map(async ([name, textOf]) => {
      await writeFile(resolve(folder, `.${name}`), textOf(built));
      await rename(resolve(folder, `.${name}`), resolve(folder, name));
    }),
  );
}

/** Removes what an earlier build left, so that nothing is pushed that was not just built. */
export const clearDist = (folder = distFolder) => rm(folder, { recursive: true, force: true });
