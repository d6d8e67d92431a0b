/** Opens the workbench's page in Chromium, and tells what it asked for and complained about. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../../build/chromium.mjs';
import { buildPage } from '../../../workbench/page/build.mjs';
import { serveWorkbench } from '../../../workbench/server/serve.mjs';

const PAGE_FOLDER = path.resolve(import.meta.dirname, '../../../.workbench/page');

export interface OpenedPage {
  readonly page: Page;
  /** Errors and warnings of the console, frames included, and whatever was thrown and not caught. */
  readonly complaints: string[];
  /** Addresses outside this machine that the page asked for. */
  readonly outside: string[];
  /** Writes other built files and tells the page. */
  rebuild(files: Readonly<Record<string, string>>): Promise<void>;
  /** Waits until the page works; also after a reload. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** @param files of the add-on, by name */
export async function openPage(files: Readonly<Record<string, string>>): Promise<OpenedPage> {
  if (!existsSync(path.join(PAGE_FOLDER, 'index.html'))) await buildPage();
  const distFolder = await mkdtemp(path.join(tmpdir(), 'pactline-dist-'));
  const write = async (written: Readonly<Record<string, string>>): Promise<void> => {
    for (const [name, text] of Object.entries(written)) await writeFile(path.join(distFolder, name), text);
  };
  await write(files);
  const server = await serveWorkbench({ port: 0, distFolder, pageFolder: PAGE_FOLDER });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
  const complaints: string[] = [];
  const outside: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(server.address)) {
      outside.push(request.url());
    }
  });
  const ready = async (): Promise<void> => {
    await page.waitForSelector('html[data-ready=yes]');
  };
  await page.goto(server.address);
  await ready();
  return {
    page,
    complaints,
    outside,
    rebuild: async (written) => {
      await write(written);
      server.reload();
    },
    ready,
    close: async () => {
      await browser.close();
      await server.close();
      await rm(distFolder, { recursive: true });
    },
  };
}
