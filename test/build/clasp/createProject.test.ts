/** A new sheet with the real clasp, against a stand-in of Google on loopback. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createProject } from '../../../build/clasp/createProject.mjs';
import { type StandIn, startAppsScriptApi } from '../../support/google/appsScriptApi';
import { nameScript, type SignedInProject, signedInProject } from '../../support/google/signedInProject';

const BUILT = { 'appsscript.json': '{"timeZone":"Etc/UTC"}' };

let google: StandIn;
let project: SignedInProject;

const claspFile = async () => JSON.parse(await readFile(resolve(project.folder, '.clasp.json'), 'utf8')) as unknown;

beforeEach(async () => {
  google = await startAppsScriptApi();
  project = await signedInProject(google, BUILT);
  await nameScript(project.folder, 'PUT_YOUR_SCRIPT_ID_HERE');
});

afterEach(() => google.close());

describe('npm run create', () => {
  it('makes a sheet with a script and remembers its id', async () => {
    expect(await createProject(project, 'Pactline')).toContain('Now run `npm run push`');
    expect(google.requests).toContain('POST www.googleapis.com/drive/v3/files');
    expect(await claspFile()).toMatchObject({ scriptId: 'new-script', rootDir: 'dist' });
  });

  it('asks for a login where there is none', async () => {
    await rm(resolve(project.folder, '.clasprc.json'));
    await expect(createProject(project, 'Pactline')).rejects.toThrow('Run `npx clasp login`');
    expect(google.requests).toEqual([]);
  });

  it('refuses to make a second script, and says how to have one', async () => {
    await nameScript(project.folder, 'my-script');
    await expect(createProject(project, 'Pactline')).rejects.toThrow(
      /names the script my-script already.*run `npm run push`; for a new sheet, put PUT_YOUR_SCRIPT_ID_HERE/,
    );
    expect(google.requests).toEqual([]);
  });

  it('says what to put into a .clasp.json that is no JSON', async () => {
    await writeFile(resolve(project.folder, '.clasp.json'), '{scriptId');
    await expect(createProject(project, 'Pactline')).rejects.toThrow('.clasp.json cannot be read. Put {"scriptId"');
  });

  it('leaves .clasp.json as it was when Google cannot be reached', async () => {
    await google.close();
    await expect(createProject(project, 'Pactline')).rejects.toThrow(
      /No sheet was made.*Check the connection, then run this command again\./s,
    );
    expect(await claspFile()).toMatchObject({ scriptId: 'PUT_YOUR_SCRIPT_ID_HERE' });
    google = await startAppsScriptApi();
  });
});
