// @ts-check
/** `npm run create`: makes a Google Sheet with a script bound to it, to which `npm run push` then sends the add-on. */
import { installPackages } from './install.mjs';
import { root } from './paths.mjs';

installPackages();
const { buildChecked } = await import('./buildChecked.mjs');
const { createProject } = await import('./clasp.mjs');
try {
  await buildChecked();
  console.log(await createProject({ folder: root, environment: process.env }, 'Pactline'));
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}
