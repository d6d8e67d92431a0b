// @ts-check
/** Says which packages went into a bundle, and on what terms. */
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../paths.mjs';

/** @typedef {{ name: string, version: string, licence: string, text: string | null }} BundledPackage */

/** Terms under which a part may be passed on within something that is under Apache-2.0; none of them asks for more than its notice. */
export const COMPATIBLE_LICENCES = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/**
 * Packages that files of a bundle belong to.
 *
 * @param {readonly string[]} inputs paths below the project, as esbuild's metafile names them
 * @returns {string[]} folders of packages, each once, in order
 * @example packageFolders(['src/main.tsx', 'node_modules/preact/hooks/dist/hooks.mjs']) // ['node_modules/preact']
 */
export function packageFolders(inputs) {
  const folders = inputs.flatMap(
    (path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.replace(/^[^:/]+:/, ''))?.[0] ?? [],
  );
  return [...new Set(folders)].sort();
}

/** Licences by how their texts begin, for packages that forgot to name theirs. */
const LICENCE_TITLES = /** @type {const} */ ([
  ['Apache-2.0', /^\s*Apache License\s+Version 2\.0/],
  ['MIT', /^\s*(?:The )?MIT License/],
]);

/**
 * What a package says of itself.
 *
 * @param {string} folder below the project
 * @returns {BundledPackage} with the licence `unknown` where it neither names one nor brings a text that is known
 */
export function readPackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(resolve(root, folder, 'package.json'), 'utf8'));
  const file = readdirSync(resolve(root, folder)).find((entry) => /^licen[cs]e(\.md|\.txt)?$/i.test(entry));
  const text = file === undefined ? null : readFileSync(resolve(root, folder, file), 'utf8').trim();
  const titled = LICENCE_TITLES.find(([, title]) => title.test(text ?? ''))?.[0] ?? 'unknown';
  return { name, version, licence: typeof license === 'string' ? license : titled, text };
}

/**
 * The notices that have to go along with a bundle, as one comment of an HTML page.
 *
 * @param {readonly BundledPackage[]} packages
 * @throws where a package's terms are not known, or its notice cannot be given
 */
export function licenceComment(packages) {
  const notices = packages.map(({ name, version, licence, text }) => {
    if (!COMPATIBLE_LICENCES.includes(licence))
      throw new Error(`${name} ${version} is under ${licence}, which this project may not pass on`);
    if (text === null || text.includes('--'))
      throw new Error(`${name} ${version} has no licence text that a comment can hold`);
    return `${name} ${version}\n\n${text}`;
  });
  return notices.length === 0 ? '' : `<!--\nThis page contains:\n\n${notices.join('\n\n')}\n-->`;
}
