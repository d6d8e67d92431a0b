/** The real clasp, against a stand-in of Google on loopback: what is pushed, and where silence would have passed for success. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createProject, pushProject } from '../../build/clasp.mjs';
import { type StandIn, startAppsScriptApi } from '../support/google/appsScriptApi';

const SOURCES: Readonly<Record<string, string>> = {
  'Code.js': 'function onOpen() {}\n',
  'appsscript.json': '{"timeZone":"Etc/UTC"}',
  'server.html': '"server"',
  'sidebar.html': '<p>sidebar</p>',
  'texts.html': '{}',
};

const loopback = pathToFileURL(resolve(import.meta.dirname, '../support/google/redirectToLoopback.mjs')).href;

let google: StandIn;
let folder: string;
let project: { folder: string; environment: Record<string, string | undefined> };

const claspFile = () => resolve(folder, '.clasp.json');
const writeProject = (scriptId: string) => writeFile(claspFile(), JSON.stringify({ scriptId, rootDir: 'dist' }));
const signOut = () => rm(resolve(folder, '.clasprc.json'));

beforeEach(async () => {
  google = await startAppsScriptApi();
  folder = await mkdtemp(join(tmpdir(), 'pactline-'));
  await mkdir(resolve(folder, 'dist'));
  for (const [name, source] of Object.entries(SOURCES)) await writeFile(resolve(folder, 'dist', name), source);
  await writeProject('my-script');
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
  project = { folder, environment };
});

afterEach(() => google.close());

describe('npm run push', () => {
  it('sends exactly the five built files', async () => {
    expect(await pushProject(project)).toBe('Pushed 5 files. Reload the sheet to see them.');
    expect(Object.fromEntries(google.files().map((file) => [`${file.name}.${file.type}`, file.source]))).toEqual({
      'Code.SERVER_JS': SOURCES['Code.js'],
      'appsscript.JSON': SOURCES['appsscript.json'],
      'server.HTML': SOURCES['server.html'],
      'sidebar.HTML': SOURCES['sidebar.html'],
      'texts.HTML': SOURCES['texts.html'],
    });
  });

  it('says so when Google has the files already', async () => {
    await pushProject(project);
    expect(await pushProject(project)).toBe('Google has these files already.');
  });

  it('asks for a script where .clasp.json holds the placeholder', async () => {
    await writeProject('PUT_YOUR_SCRIPT_ID_HERE');
    await expect(pushProject(project)).rejects.toThrow('Run `npm run create`');
  });

  it('asks for a login where there is none', async () => {
    await signOut();
    await expect(pushProject(project)).rejects.toThrow('Run `npx clasp login`');
  });

  it('refuses an empty dist, which clasp would call up to date', async () => {
    await rm(resolve(folder, 'dist'), { recursive: true });
    await expect(pushProject(project)).rejects.toThrow('dist holds nothing');
    expect(google.requests).toEqual([]);
  });

  it('refuses a stray file in dist, which clasp would push', async () => {
    await writeFile(resolve(folder, 'dist', 'notes.js'), '');
    await expect(pushProject(project)).rejects.toThrow('notes.js');
  });
});

describe('npm run create', () => {
  it('makes a sheet with a script and remembers its id', async () => {
    await writeProject('PUT_YOUR_SCRIPT_ID_HERE');
    expect(await createProject(project, 'Pactline')).toContain('Now run `npm run push`');
    expect(JSON.parse(await readFile(claspFile(), 'utf8'))).toMatchObject({ scriptId: 'new-script' });
  });

  it('refuses to make a second script', async () => {
    await expect(createProject(project, 'Pactline')).rejects.toThrow('names the script my-script already');
  });

  it('leaves .clasp.json as it was when Google refuses', async () => {
    await writeProject('PUT_YOUR_SCRIPT_ID_HERE');
    await google.close();
    await expect(createProject(project, 'Pactline')).rejects.toThrow('No sheet was made');
    expect(JSON.parse(await readFile(claspFile(), 'utf8'))).toMatchObject({ scriptId: 'PUT_YOUR_SCRIPT_ID_HERE' });
    google = await startAppsScriptApi();
  });
});
