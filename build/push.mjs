// @ts-check
/** `npm run push`: builds, checks and sends the add-on to Google. */
import { installPackages } from './install.mjs';
import { root } from './paths.mjs';

installPackages();
const { buildChecked } = await import('./buildChecked.mjs');
const { pushProject } = await import('./clasp/pushProject.mjs');
const { refuseUnconnected } = await import('./clasp/refuseUnready.mjs');
const project = { folder: root, environment: process.env };
try {
  refuseUnconnected(project);
  console.log(await buildChecked());
  console.log(await pushProject(project));
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}
