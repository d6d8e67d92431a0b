// @ts-check
/** Builds what is to be seen, and serves the workbench with it. */
import { resolve } from 'node:path';
import { serveWorkbench } from '../../workbench/server/serve.mjs';
import { buildChecked } from '../buildChecked.mjs';
import { buildWorkbench } from '../buildWorkbench.mjs';
import { distFolder, workbenchFolder } from '../paths.mjs';

/** Where people look for it: the usual port if that is free, or the one that they ask for. */
const askedPort = () => (process.env['PORT'] === undefined ? null : Number(process.env['PORT']));

/**
 * @param {number | null} [port] 0 for any that is free
 * @returns {ReturnType<typeof serveWorkbench>}
 */
export async function openWorkbench(port = askedPort()) {
  console.log(await buildChecked());
  await buildWorkbench();
  return serveWorkbench({ port, distFolder, pageFolder: resolve(workbenchFolder, 'page') });
}
