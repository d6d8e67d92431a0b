/** A project folder that is signed in, with built files, whose clasp speaks with the stand-in instead of Google. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StandIn } from './appsScriptApi';

export interface SignedInProject {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const loopback = pathToFileURL(resolve(import.meta.dirname, 'redirectToLoopback.mjs')).href;

/** Writes `.clasp.json` with that id. */
export const nameScript = (folder: string, scriptId: string): Promise<void> =>
  writeFile(resolve(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'dist' }));

/** @param files contents of `dist/`, by name */
export async function signedInProject(
  google: StandIn,
  files: Readonly<Record<string, string>>,
): Promise<SignedInProject> {
  const folder = await mkdtemp(join(tmpdir(), 'pactline-'));
  await mkdir(resolve(folder, 'dist'));
  for (const [name, source] of Object.entries(files)) await writeFile(resolve(folder, 'dist', name), source);
  await nameScript(folder, 'my-script');
  const token = {
    type: 'authorized_user',
    client_id: 'none',
    client_secret: 'none',
    refresh_token: 'none',
    access_token: 'none',
    expiry_date: Date.UTC(2100, 0),
  };
  await writeFile(resolve(folder, '.clasprc.json'), JSON.stringify({ tokens: { default: token } }));
  const environment = {
    PATH: process.env['PATH'],
    HOME: folder,
    STAND_IN_ADDRESS: google.address,
    NODE_OPTIONS: `--import ${loopback}`,
  };
  return { folder, environment };
}
