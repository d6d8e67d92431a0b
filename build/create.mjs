// @ts-check
/** `npm run create`: makes a Google Sheet with a script bound to it, to which `npm run push` then sends the add-on. */
import { root } from './paths.mjs';
import { command } from './run/command.mjs';

await command(async () => {
  const { buildChecked } = await import('./buildChecked.mjs');
  const { createProject } = await import('./clasp/createProject.mjs');
  const { refuseSecondScript } = await import('./clasp/refuseUnready.mjs');
  const project = { folder: root, environment: process.env };
  refuseSecondScript(project);
  await buildChecked();
  console.log(await createProject(project, 'Pactline'));
});
