/** A release with the real clasp, against a stand-in of Google on loopback, of the files that the build made. */
import { rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { releaseProject } from '../../../build/clasp/releaseProject.mjs';
import { examples } from '../../../src/functions/examples';
import { builtFiles } from '../../support/builtFiles';
import { openBuilt } from '../../support/builtWorkbench';
import { type StandIn, startAppsScriptApi } from '../../support/google/appsScriptApi';
import { asBuilt, asPushed } from '../../support/google/scriptFiles';
import { nameScript, type SignedInProject, signedInProject } from '../../support/google/signedInProject';

const FIRST = { label: '0.1.0 (aaaaaaa)' };
const SECOND = { label: '0.2.0 (bbbbbbb)' };

let google: StandIn;
let project: SignedInProject;

/** @param at what Google has of an earlier release */
async function connect(at: Parameters<typeof startAppsScriptApi>[0] = {}): Promise<void> {
  google = await startAppsScriptApi(at);
  project = await signedInProject(google, builtFiles());
}

const descriptions = () => google.deployments().map(({ deploymentConfig }) => deploymentConfig.description);

describe('the first release', () => {
  let said: string;

  beforeAll(async () => {
    await connect();
    google.addDeployment('Trial of Ada');
    said = await releaseProject(project, FIRST);
  });
  afterAll(() => google.close());

  it('pushes, makes a version and a deployment that stands for it', () => {
    expect(said).toBe(
      'Pushed 4 files. Reload the sheet to see them.\n' +
        'Pactline 0.1.0 (aaaaaaa) is version 1; the new deployment deployment-2 stands for it.\n' +
        'A published add-on: type 1 as its script version in the Marketplace SDK (docs/installing.md).',
    );
    expect(google.versions()).toEqual([{ versionNumber: 1, description: 'Pactline 0.1.0 (aaaaaaa)' }]);
    expect(google.deployments()[2]).toMatchObject({
      deploymentId: 'deployment-2',
      deploymentConfig: { versionNumber: 1, description: 'Pactline 0.1.0 (aaaaaaa)' },
    });
  });

  it('leaves a deployment alone that somebody made for another purpose', () => {
    expect(descriptions()).toEqual([undefined, 'Trial of Ada', 'Pactline 0.1.0 (aaaaaaa)']);
  });

  it('brings the add-on: the workbench opens it, its menu is there and every formula answers its example', () => {
    const received = asBuilt(google.files());
    expect(received).toEqual(builtFiles());
    const workbench = openBuilt({ files: received });
    expect(workbench.menu().map(({ handler }) => handler)).toEqual(['showSidebar', 'refreshNow']);
    const single = Object.values(examples)
      .flat()
      .filter(({ cells, answer }) => cells === undefined && typeof answer === 'number');
    expect(single.length).toBeGreaterThan(8);
    for (const { formula, answer } of single) {
      workbench.type('A1', formula);
      expect([formula, workbench.cell('A1').value]).toEqual([formula, expect.closeTo(answer as number, 4)]);
    }
    const created = workbench.callFromSidebar('callPactline', 'createAgreement', { content: 'sample' });
    expect(created).toMatchObject({ ok: true });
    workbench.dispose();
  });
});

describe('a later release', () => {
  afterEach(() => google.close());

  it('lets the same deployment stand for the next version, so that nobody installs anew', async () => {
    await connect({ files: asPushed(builtFiles()), versions: ['Pactline 0.1.0 (aaaaaaa)'] });
    google.addDeployment('Pactline 0.1.0 (aaaaaaa)');
    expect(await releaseProject(project, SECOND)).toBe(
      'Google has these files already.\n' +
        'Pactline 0.2.0 (bbbbbbb) is version 2; the deployment deployment-1 stands for it.\n' +
        'A published add-on: type 2 as its script version in the Marketplace SDK (docs/installing.md).',
    );
    expect(google.deployments().map(({ deploymentConfig }) => deploymentConfig.versionNumber)).toEqual([undefined, 2]);
  });

  it('updates the deployment that is named', async () => {
    await connect({ files: asPushed(builtFiles()), versions: ['Pactline 0.1.0 (aaaaaaa)'] });
    const trial = google.addDeployment('Trial of Ada');
    await releaseProject(project, { ...FIRST, deployment: trial });
    expect(descriptions()).toEqual([undefined, 'Pactline 0.1.0 (aaaaaaa)']);
  });

  it('that broke off goes on where it stopped, and makes no second version of the same', async () => {
    await connect({ files: asPushed(builtFiles()), versions: ['Pactline 0.1.0 (aaaaaaa)'] });
    const accept = google.refuse('POST script.googleapis.com/v1/projects/my-script/deployments', {
      code: 400,
      status: 'INVALID_ARGUMENT',
      message: 'Scripts may only have up to 20 versioned deployments at a time.',
    });
    await expect(releaseProject(project, FIRST)).rejects.toThrow(
      /Version 1 is made, and no deployment stands for it .*up to 20 versioned deployments.*then run this command again/s,
    );
    accept();
    expect(await releaseProject(project, FIRST)).toContain('is version 1; the new deployment');
    expect(google.versions()).toHaveLength(1);
  });
});

describe('npm run release refuses, and changes nothing,', () => {
  beforeEach(() => connect());
  afterEach(async () => {
    expect(google.requests.filter((line) => !line.startsWith('GET'))).toEqual([]);
    await google.close();
  });

  it('where several deployments are Pactline’s, and names them', async () => {
    google.addDeployment('Pactline 0.1.0');
    google.addDeployment('Pactline for the pilot');
    await expect(releaseProject(project, SECOND)).rejects.toThrow(
      /npm run release -- --deployment ID\n {2}deployment-1 {2}Pactline 0\.1\.0\n {2}deployment-2/,
    );
  });

  it('where the named deployment does not exist, and names those that do', async () => {
    const trial = google.addDeployment('Trial of Ada');
    await expect(releaseProject(project, { ...FIRST, deployment: 'trail' })).rejects.toThrow(
      `there is no deployment trail. Name one of these: npm run release -- --deployment ID\n  ${trial}  Trial of Ada`,
    );
  });

  it('where a deployment is named and there is none yet', async () => {
    await expect(releaseProject(project, { ...FIRST, deployment: 'head' })).rejects.toThrow(
      'there is no deployment head, nor any other. Run `npm run release` to make the first.',
    );
  });

  it('without a script', async () => {
    await nameScript(project.folder, 'PUT_YOUR_SCRIPT_ID_HERE');
    await expect(releaseProject(project, FIRST)).rejects.toThrow('Run `npm run create`');
  });

  it('without a login', async () => {
    await rm(resolve(project.folder, '.clasprc.json'));
    await expect(releaseProject(project, FIRST)).rejects.toThrow('Run `npx clasp login`');
  });

  it('with a stray file in dist', async () => {
    await writeFile(resolve(project.folder, 'dist', 'notes.js'), '');
    await expect(releaseProject(project, FIRST)).rejects.toThrow('Run `npm run build`');
  });

  it('where Google does not answer', async () => {
    await google.close();
    await expect(releaseProject(project, FIRST)).rejects.toThrow('Check the connection, then run this command again.');
    google = await startAppsScriptApi();
  });
});
