/** The real clasp, against a stand-in of Google on loopback: what is pushed, and where silence would have passed for success. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createProject, pushProject } from '../../../build/clasp/clasp.mjs';
import { runClasp } from '../../../build/clasp/runClasp.mjs';
import { type StandIn, startAppsScriptApi } from '../../support/google/appsScriptApi';
import { nameScript, type SignedInProject, signedInProject } from '../../support/google/signedInProject';

const SOURCES: Readonly<Record<string, string>> = {
  'Code.js': 'function onOpen() {}\n',
  'appsscript.json': '{"timeZone":"Etc/UTC"}',
  'sidebar.html': '<p>sidebar</p>',
  'texts.html': '{}',
};

let google: StandIn;
let folder: string;
let project: SignedInProject;

const claspFile = () => resolve(folder, '.clasp.json');
const signOut = () => rm(resolve(folder, '.clasprc.json'));

beforeEach(async () => {
  google = await startAppsScriptApi();
  project = await signedInProject(google, SOURCES);
  folder = project.folder;
});

afterEach(() => google.close());

describe('npm run push', () => {
  it('sends exactly the four built files', async () => {
    expect(await pushProject(project)).toBe('Pushed 4 files. Reload the sheet to see them.');
    expect(Object.fromEntries(google.files().map((file) => [`${file.name}.${file.type}`, file.source]))).toEqual({
      'Code.SERVER_JS': SOURCES['Code.js'],
      'appsscript.JSON': SOURCES['appsscript.json'],
      'sidebar.HTML': SOURCES['sidebar.html'],
      'texts.HTML': SOURCES['texts.html'],
    });
  });

  it('says so when Google has the files already', async () => {
    await pushProject(project);
    expect(await pushProject(project)).toBe('Google has these files already.');
  });

  it('asks for a script where .clasp.json holds the placeholder', async () => {
    await nameScript(folder, 'PUT_YOUR_SCRIPT_ID_HERE');
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

describe('npm run push, with a manifest that differs from the one at Google', () => {
  const changed = '{"timeZone":"Europe/Warsaw"}';
  const manifest = () => google.files().find(({ name }) => name === 'appsscript')?.source;

  beforeEach(async () => {
    await pushProject(project);
    await writeFile(resolve(folder, 'dist', 'appsscript.json'), changed);
  });

  it('sends it, where clasp by itself would send nothing and end with 0', async () => {
    const byItself = await runClasp(project, ['push']);
    expect(byItself).toMatchObject({ code: 0, answer: 'Skipping push.' });
    expect(manifest()).toBe(SOURCES['appsscript.json']);
    expect(await pushProject(project)).toBe('Pushed 4 files. Reload the sheet to see them.');
    expect(manifest()).toBe(changed);
  });
});

describe('what Google refuses', () => {
  it.each([
    [
      'an expired sign-in',
      { code: 401, status: 'UNAUTHENTICATED', message: 'Request had invalid credentials' },
      'npx clasp login',
    ],
    [
      'an Apps Script API that is turned off',
      { code: 403, status: 'PERMISSION_DENIED', message: 'User has not enabled the Apps Script API' },
      'https://script.google.com/home/usersettings',
    ],
    [
      'the wrong account',
      { code: 403, status: 'PERMISSION_DENIED', message: 'The caller has no permission' },
      'the right to edit',
    ],
    [
      'the wrong id',
      { code: 404, status: 'NOT_FOUND', message: 'Requested entity was not found.' },
      'the id of your script',
    ],
  ])('%s is told with the next step', async (_, error, nextStep) => {
    google.refuse('/content', error);
    const refused = pushProject(project);
    await expect(refused).rejects.toThrow('The files were not pushed');
    await expect(refused).rejects.toThrow(error.message);
    await expect(refused).rejects.toThrow(nextStep);
  });

  it('a .clasp.json that is no JSON is named, with what to put into it', async () => {
    await writeFile(claspFile(), '{scriptId');
    await expect(pushProject(project)).rejects.toThrow('.clasp.json cannot be read. Put {"scriptId"');
  });
});

describe('npm run create', () => {
  it('makes a sheet with a script and remembers its id', async () => {
    await nameScript(folder, 'PUT_YOUR_SCRIPT_ID_HERE');
    expect(await createProject(project, 'Pactline')).toContain('Now run `npm run push`');
    expect(JSON.parse(await readFile(claspFile(), 'utf8'))).toMatchObject({ scriptId: 'new-script' });
  });

  it('asks for a login where there is none', async () => {
    await nameScript(folder, 'PUT_YOUR_SCRIPT_ID_HERE');
    await signOut();
    await expect(createProject(project, 'Pactline')).rejects.toThrow('Run `npx clasp login`');
  });

  it('refuses to make a second script', async () => {
    await expect(createProject(project, 'Pactline')).rejects.toThrow('names the script my-script already');
  });

  it('leaves .clasp.json as it was when Google refuses', async () => {
    await nameScript(folder, 'PUT_YOUR_SCRIPT_ID_HERE');
    await google.close();
    await expect(createProject(project, 'Pactline')).rejects.toThrow('No sheet was made');
    expect(JSON.parse(await readFile(claspFile(), 'utf8'))).toMatchObject({ scriptId: 'PUT_YOUR_SCRIPT_ID_HERE' });
    google = await startAppsScriptApi();
  });
});
