// @ts-check
/** `npm run create`: makes a Google Sheet with a script bound to it, to which `npm run push` then sends the add-on. */
import { installPackages } from './install.mjs';
import { root } from './paths.mjs';

installPackages();
const { buildChecked } = await import('./buildChecked.mjs');
const { createProject } = await import('./clasp/createProject.mjs');
const { refuseSecondScript } = await import('./clasp/refuseUnready.mjs');
const project = { folder: root, environment: process.env };
try {
  refuseSecondScript(project);
  await buildChecked();
  console.log(await createProject(project, 'Pactline'));
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}
