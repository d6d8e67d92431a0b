/** A push with the real clasp, against a stand-in of Google on loopback: what arrives, and where silence would have passed for success. */
import { rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pushProject } from '../../../build/clasp/pushProject.mjs';
import { runClasp } from '../../../build/clasp/runClasp.mjs';
import { type StandIn, startAppsScriptApi } from '../../support/google/appsScriptApi';
import { asBuilt, asPushed } from '../../support/google/scriptFiles';
import { nameScript, type SignedInProject, signedInProject } from '../../support/google/signedInProject';

const SOURCES = {
  'Code.js': 'function onOpen() {}\n',
  'appsscript.json': '{"timeZone":"Etc/UTC"}',
  'sidebar.html': '<p>sidebar</p>',
  'texts.html': '{}',
};

let google: StandIn;
let project: SignedInProject;

const write = (path: string, text: string) => writeFile(resolve(project.folder, path), text);
const remove = (path: string) => rm(resolve(project.folder, path), { recursive: true });

/** @param at what Google has of an earlier push */
async function connect(at: Parameters<typeof startAppsScriptApi>[0] = {}): Promise<void> {
  google = await startAppsScriptApi(at);
  project = await signedInProject(google, SOURCES);
}

afterEach(() => google.close());

describe('npm run push', () => {
  it('sends exactly the four built files', async () => {
    await connect();
    expect(await pushProject(project)).toBe('Pushed 4 files. Reload the sheet to see them.');
    expect(asBuilt(google.files())).toEqual(SOURCES);
  });

  it('says so when Google has the files already', async () => {
    await connect({ files: asPushed(SOURCES) });
    expect(await pushProject(project)).toBe('Google has these files already.');
    expect(google.requests.filter((line) => !line.startsWith('GET'))).toEqual([]);
  });

  it('sends a changed manifest, where clasp by itself would send nothing and end with 0', async () => {
    await connect({ files: asPushed(SOURCES) });
    const changed = { ...SOURCES, 'appsscript.json': '{"timeZone":"Europe/Warsaw"}' };
    await write('dist/appsscript.json', changed['appsscript.json']);
    const byItself = await runClasp(project, ['push']);
    expect(byItself).toMatchObject({ code: 0, answer: 'Skipping push.' });
    expect(asBuilt(google.files())).toEqual(SOURCES);
    expect(await pushProject(project)).toBe('Pushed 4 files. Reload the sheet to see them.');
    expect(asBuilt(google.files())).toEqual(changed);
  });
});

describe('npm run push refuses, without a word to Google,', () => {
  beforeEach(() => connect());
  afterEach(() => expect(google.requests).toEqual([]));

  it('where .clasp.json holds the placeholder', async () => {
    await nameScript(project.folder, 'PUT_YOUR_SCRIPT_ID_HERE');
    await expect(pushProject(project)).rejects.toThrow('Run `npm run create`');
  });

  it('where there is no .clasp.json', async () => {
    await remove('.clasp.json');
    await expect(pushProject(project)).rejects.toThrow('Run `npm run create`');
  });

  it('where .clasp.json is no JSON, and says what to put into it', async () => {
    await write('.clasp.json', '{scriptId');
    await expect(pushProject(project)).rejects.toThrow('.clasp.json cannot be read. Put {"scriptId"');
  });

  it('where .clasp.json has clasp push another folder than dist', async () => {
    await write('.clasp.json', '{"scriptId":"my-script","rootDir":"."}');
    await expect(pushProject(project)).rejects.toThrow('Put "rootDir": "dist" into it');
  });

  it('without a login', async () => {
    await remove('.clasprc.json');
    await expect(pushProject(project)).rejects.toThrow('Run `npx clasp login`');
  });

  it('an empty dist, which clasp would call up to date', async () => {
    await remove('dist');
    await expect(pushProject(project)).rejects.toThrow(/dist holds nothing.*Run `npm run build`/);
  });

  it('a stray file in dist, which clasp would push', async () => {
    await write('dist/notes.js', '');
    await expect(pushProject(project)).rejects.toThrow(/dist holds .*notes\.js.*Run `npm run build`/);
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
    await connect();
    google.refuse('/content', error);
    const refused = pushProject(project);
    await expect(refused).rejects.toThrow('The files were not pushed');
    await expect(refused).rejects.toThrow(error.message);
    await expect(refused).rejects.toThrow(nextStep);
  });
});
