// @ts-check
/** `npm run release`: builds, checks and pushes what is committed, and makes it the version that the deployment stands for. */
import { parseArgs } from 'node:util';
import { root } from './paths.mjs';
import { command } from './run/command.mjs';

await command(async () => {
  const { buildChecked } = await import('./buildChecked.mjs');
  const { refuseUnconnected } = await import('./clasp/refuseUnready.mjs');
  const { releaseLabel } = await import('./clasp/releaseLabel.mjs');
  const { releaseProject } = await import('./clasp/releaseProject.mjs');
  const project = { folder: root, environment: process.env };
  const { values } = parseArgs({ options: { deployment: { type: 'string' } } });
  refuseUnconnected(project);
  const label = releaseLabel(root);
  console.log(await buildChecked());
  console.log(await releaseProject(project, { label, deployment: values.deployment ?? null }));
});
