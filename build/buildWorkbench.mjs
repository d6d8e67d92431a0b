// @ts-check
/** Builds the workbench's page and Node host when their sources changed; they take seconds, and seldom change. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packageFolders } from './documents/bundledPackages.mjs';
import { root, workbenchFolder } from './paths.mjs';

const stampFile = resolve(workbenchFolder, '.sources');

/** Folders of the packages that went into the workbench. */
export const workbenchPackagesFile = resolve(workbenchFolder, 'packages.json');

/** @param {string} folder @returns {string[]} */
const filesBelow = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });

function fingerprint() {
  const hash = createHash('sha256');
  const files = [...filesBelow(resolve(root, 'workbench')), resolve(root, 'package-lock.json')].sort();
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}

/** Writes `.workbench/`, unless it already stands for these sources. */
export async function buildWorkbench() {
  const sources = fingerprint();
  if (existsSync(workbenchPackagesFile) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sources) return;
  console.log('Building the workbench …');
  const [{ buildNodeHost }, { buildPage }] = await Promise.all([
    import('../workbench/build.mjs'),
    import('../workbench/page/build.mjs'),
  ]);
  const [node, page] = await Promise.all([buildNodeHost(), buildPage()]);
  writeFileSync(workbenchPackagesFile, JSON.stringify(packageFolders([...node.inputs, ...page.inputs]), null, 2));
  writeFileSync(stampFile, sources);
}
