/** A stand-in for Google's Apps Script API on loopback: keeps what is pushed and remembers every request. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface ScriptFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

export interface ScriptVersion {
  readonly versionNumber: number;
  readonly description: string;
}

export interface ScriptDeployment {
  readonly deploymentId: string;
  /** Google's own deployment, of whatever was pushed last, has no version. */
  readonly deploymentConfig: { readonly versionNumber?: number; readonly description?: string };
}

export interface StandIn {
  readonly address: string;
  /** Method and path of each request, in order. */
  readonly requests: readonly string[];
  /** What the script project holds. */
  files(): readonly ScriptFile[];
  versions(): readonly ScriptVersion[];
  deployments(): readonly ScriptDeployment[];
  /** Adds a deployment that somebody made by hand. */
  addDeployment(description: string): string;
  /** Answers requests whose line contains `part` as Google refuses them, until what it returns is called. */
  refuse(part: string, error: { readonly code: number; readonly status: string; readonly message: string }): () => void;
  close(): Promise<void>;
}

/**
 * Starts a stand-in.
 *
 * @param before what was pushed and made at Google earlier; otherwise the project holds nothing but an empty manifest
 */
export async function startAppsScriptApi(
  before: { readonly files?: readonly ScriptFile[]; readonly versions?: readonly string[] } = {},
): Promise<StandIn> {
  let files = before.files ?? [{ name: 'appsscript', type: 'JSON', source: '{}' }];
  const requests: string[] = [];
  const versions: ScriptVersion[] = (before.versions ?? []).map((description, index) => ({
    versionNumber: index + 1,
    description,
  }));
  const deployments: ScriptDeployment[] = [{ deploymentId: 'head', deploymentConfig: {} }];
  const refusals = new Set<{ readonly part: string; readonly error: { readonly code: number } }>();

  const addDeployment = (deploymentConfig: ScriptDeployment['deploymentConfig']): ScriptDeployment => {
    const added = { deploymentId: `deployment-${deployments.length}`, deploymentConfig };
    deployments.push(added);
    return added;
  };

  const answer = (line: string, body: string): unknown => {
    const [, id = ''] = /deployments\/(.+)$/.exec(line) ?? [];
    switch (line.replace(/projects\/[^/ ]+/, 'projects/ID').replace(/deployments\/.+$/, 'deployments/ID')) {
      case 'GET script.googleapis.com/v1/projects/ID/content':
        return { files };
      case 'PUT script.googleapis.com/v1/projects/ID/content':
        files = (JSON.parse(body) as { files: ScriptFile[] }).files;
        return { files };
      case 'POST script.googleapis.com/v1/projects':
        return { scriptId: 'new-script', ...(JSON.parse(body) as object) };
      case 'POST www.googleapis.com/drive/v3/files':
        return { id: 'new-sheet' };
      case 'GET script.googleapis.com/v1/projects/ID/versions':
        return { versions };
      case 'POST script.googleapis.com/v1/projects/ID/versions': {
        const { description } = JSON.parse(body) as { description: string };
        versions.push({ versionNumber: versions.length + 1, description });
        return versions.at(-1);
      }
      case 'GET script.googleapis.com/v1/projects/ID/deployments':
        return { deployments };
      case 'POST script.googleapis.com/v1/projects/ID/deployments':
        return addDeployment(JSON.parse(body) as ScriptDeployment['deploymentConfig']);
      case 'PUT script.googleapis.com/v1/projects/ID/deployments/ID': {
        const at = deployments.findIndex(({ deploymentId }) => deploymentId === id);
        if (at < 0) return null;
        const { deploymentConfig } = JSON.parse(body) as Pick<ScriptDeployment, 'deploymentConfig'>;
        deployments[at] = { deploymentId: id, deploymentConfig };
        return deployments[at];
      }
      default:
        return null;
    }
  };

  const server = createServer((request, response) => {
    // As one stream of text: a letter of several bytes may arrive in two pieces.
    void text(request).then((body) => {
      const path = new URL(request.url ?? '/', 'http://any').pathname;
      const line = `${request.method ?? ''} ${String(request.headers['x-meant-for'])}${path}`;
      requests.push(line);
      const refusal = [...refusals].find(({ part }) => line.includes(part));
      const value = refusal ? null : answer(line, body);
      const error = refusal?.error ?? { code: 404, message: `Requested entity was not found: ${line}` };
      response.writeHead(value === null ? error.code : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(value ?? { error }));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    files: () => files,
    versions: () => versions,
    deployments: () => deployments,
    addDeployment: (description) => addDeployment({ description, versionNumber: 1 }).deploymentId,
    refuse: (part, error) => {
      const refusal = { part, error };
      refusals.add(refusal);
      return () => refusals.delete(refusal);
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
