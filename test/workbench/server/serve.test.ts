import { createServer } from 'node:net';
import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveWorkbench } from '../../../workbench/server/serve.mjs';

let folder = '';
let served: Awaited<ReturnType<typeof serveWorkbench>> | null = null;

const start = async (port?: number) => {
  served = await serveWorkbench({
    port: port ?? null,
    distFolder: path.join(folder, 'dist'),
    pageFolder: path.join(folder, 'page'),
  });
  return served;
};

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pactline-'));
  await mkdir(path.join(folder, 'page'));
  await writeFile(path.join(folder, 'page/index.html'), '<!doctype html>the page');
  await writeFile(path.join(folder, 'secret.txt'), 'not for the page');
});

afterEach(async () => {
  await served?.close();
  served = null;
});

describe('serveWorkbench', () => {
  it('serves the page on this machine', async () => {
    const { address } = await start(0);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await (await fetch(address)).text()).toContain('the page');
  });

  it('sends the built add-on whole, and nothing while nothing is built', async () => {
    const { address } = await start(0);
    expect(await (await fetch(`${address}addon.json`)).json()).toEqual({});
    await mkdir(path.join(folder, 'dist'));
    await writeFile(path.join(folder, 'dist/Code.js'), 'function onOpen() {}');
    expect(await (await fetch(`${address}addon.json`)).json()).toEqual({ 'Code.js': 'function onOpen() {}' });
  });

  it('gives no file from outside the page', async () => {
    const { address } = await start(0);
    for (const way of ['%2e%2e/secret.txt', '..%2fsecret.txt', '%E0%A4%A']) {
      const status = await new Promise((resolve) =>
        get(`${address}${way}`, (response) => resolve(response.statusCode)),
      );
      expect([way, status]).not.toEqual([way, 200]);
    }
  });

  it('refuses a given port that is taken', async () => {
    const { address } = await start(0);
    const taken = Number(new URL(address).port);
    await expect(serveWorkbench({ port: taken, distFolder: folder, pageFolder: folder })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });

  it('takes the next free port where the usual one is taken', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => {
      blocker.once('error', () => resolve());
      blocker.listen(8080, '127.0.0.1', resolve);
    });
    const { address } = await start();
    blocker.close();
    expect(Number(new URL(address).port)).toBeGreaterThan(8080);
  });

  it('tells open pages when the add-on was rebuilt', async () => {
    const { address, reload } = await start(0);
    const { body } = await fetch(`${address}events`);
    const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
    await reader.read();
    reload();
    expect((await reader.read()).value).toContain('event: reload');
    await reader.cancel();
  });
});
