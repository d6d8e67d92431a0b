// @ts-check
/** `npm run licences`: writes docs/licences.md anew, after a package came, went or changed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { installPackages } from './install.mjs';
import { root } from './paths.mjs';

installPackages();
const { bundle } = await import('./bundle/bundle.mjs');
const { readPackage } = await import('./documents/bundledPackages.mjs');
const { buildWorkbench, workbenchPackagesFile } = await import('./buildWorkbench.mjs');
const { licencesDocument } = await import('./documents/licencesDocument.mjs');

await buildWorkbench();
const { packageFolders } = await bundle();
/** @type {string[]} */
const inWorkbench = JSON.parse(readFileSync(workbenchPackagesFile, 'utf8'));
const text = licencesDocument({ shipped: packageFolders.map(readPackage), workbench: inWorkbench.map(readPackage) });
writeFileSync(resolve(root, 'docs/licences.md'), text);
console.log('Wrote docs/licences.md.');
