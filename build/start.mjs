// @ts-check
/** `npm start`: from a bare clone to Pactline in a spreadsheet in the browser. */
import { installPackages } from './install.mjs';
import { distFolder, workbenchFolder } from './paths.mjs';

installPackages();
const { buildChecked } = await import('./buildChecked.mjs');
const { buildWorkbench } = await import('./buildWorkbench.mjs');
const { serveWorkbench } = await import('../workbench/server/serve.mjs');
const { resolve } = await import('node:path');

console.log(await buildChecked());
await buildWorkbench();
const { address } = await serveWorkbench({
  port: process.env['PORT'] === undefined ? null : Number(process.env['PORT']),
  distFolder,
  pageFolder: resolve(workbenchFolder, 'page'),
});
console.log(`\nPactline's workbench: ${address}\nStop it with Ctrl+C.`);
