/** A stand-in for Google's Apps Script API on loopback: keeps what is pushed and remembers every request. */
import { type IncomingMessage, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ScriptFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

export interface StandIn {
  readonly address: string;
  /** Method and path of each request, in order. */
  readonly requests: readonly string[];
  /** What the script project holds. */
  files(): readonly ScriptFile[];
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

/** Starts a stand-in whose project holds nothing but an empty manifest. */
export async function startAppsScriptApi(): Promise<StandIn> {
  let files: readonly ScriptFile[] = [{ name: 'appsscript', type: 'JSON', source: '{}' }];
  const requests: string[] = [];

  const answer = (line: string, body: string): unknown => {
    switch (line.replace(/projects\/[^/ ]+/, 'projects/ID')) {
      case 'GET script.googleapis.com/v1/projects/ID/content':
        return { files };
      case 'PUT script.googleapis.com/v1/projects/ID/content':
        files = (JSON.parse(body) as { files: ScriptFile[] }).files;
        return { files };
      case 'POST script.googleapis.com/v1/projects':
        return { scriptId: 'new-script', ...(JSON.parse(body) as object) };
      case 'POST www.googleapis.com/drive/v3/files':
        return { id: 'new-sheet' };
      default:
        return null;
    }
  };

  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const path = new URL(request.url ?? '/', 'http://any').pathname;
      const line = `${request.method ?? ''} ${String(request.headers['x-meant-for'])}${path}`;
      requests.push(line);
      const value = answer(line, body);
      response.writeHead(value === null ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(value ?? { error: { code: 404, message: `the stand-in knows no ${line}` } }));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    files: () => files,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
