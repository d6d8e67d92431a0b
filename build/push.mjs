// @ts-check
/** `npm run push`: builds, checks and sends the add-on to Google. */
import { root } from './paths.mjs';
import { command } from './run/command.mjs';

await command(async () => {
  const { buildChecked } = await import('./buildChecked.mjs');
  const { pushProject } = await import('./clasp/pushProject.mjs');
  const { refuseUnconnected } = await import('./clasp/refuseUnready.mjs');
  const project = { folder: root, environment: process.env };
  refuseUnconnected(project);
  console.log(await buildChecked());
  console.log(await pushProject(project));
});
