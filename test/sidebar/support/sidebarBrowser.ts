/** Opens the bundled sidebar in Chromium at its 300 pixels, before a server of scripted answers. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { bundleSidebar } from '../../../build/bundle/bundle.mjs';
import { findChromium } from '../../../build/chromium.mjs';
import type { EndpointName } from '../../../src/endpoints/contract';
import { usualAnswers, type Answers, type AskedCall } from './fakeServer';

/** Playwright serves this address from memory; nothing else may be asked for. */
const ADDRESS = 'https://sidebar.test/';
const WIDTH_PIXELS = 300;

/** Nothing here waits for a network: what takes longer than this does not come. */
const TIMEOUT_MILLISECONDS = 10_000;

export interface Sidebar {
  readonly page: Page;
  readonly asked: AskedCall[];
  /** Everything that the page wrote to the console as an error, or asked of the network. */
  readonly complaints: string[];
  /** Rules that axe-core finds broken, with the elements. */
  broken(): Promise<string[]>;
}

export interface OpenOptions {
  /** One whose browser is to be gone on with, as when the same person opens the sidebar again. */
  readonly keep?: Sidebar;
  readonly height?: number;
}

export interface SidebarBrowser {
  open(answers?: Partial<Answers>, options?: OpenOptions): Promise<Sidebar>;
  close(): Promise<void>;
}

export async function startSidebarBrowser(): Promise<SidebarBrowser> {
  const [{ html }, browser] = await Promise.all([bundleSidebar(), launch()]);
  return {
    close: () => browser.close(),
    open: (answers = {}, { keep, height = 900 } = {}) => open(browser, html, answers, keep, height),
  };
}

const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });

async function open(
  browser: Browser,
  html: string,
  answers: Partial<Answers>,
  keep: Sidebar | undefined,
  height: number,
): Promise<Sidebar> {
  const server: Answers = { ...usualAnswers(), ...answers };
  const context = keep?.page.context() ?? (await browser.newContext({ viewport: { width: WIDTH_PIXELS, height } }));
  const page = await context.newPage();
  page.setDefaultTimeout(TIMEOUT_MILLISECONDS);
  const asked: AskedCall[] = [];
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.route('**', (route) => {
    if (route.request().url() === ADDRESS) return route.fulfill({ contentType: 'text/html', body: html });
    if (!route.request().url().endsWith('favicon.ico')) complaints.push(`asked for ${route.request().url()}`);
    return route.abort();
  });
  await page.exposeFunction('askServer', async (name: EndpointName, request: unknown) => {
    asked.push({ name, request });
    try {
      return { reply: await (server[name] as (request: unknown) => unknown)(request) };
    } catch (failure) {
      return { failure: failure instanceof Error ? failure.message : String(failure) };
    }
  });
  await page.addInitScript(installGoogleScript);
  await page.goto(ADDRESS);
  return { page, asked, complaints, broken: () => findBroken(page) };
}

/** Runs in the page. As the real one, a runner is never changed: each handler makes a new one. */
function installGoogleScript(): void {
  type Handler = (value: unknown) => void;
  const window = globalThis as unknown as {
    google: unknown;
    askServer(name: string, request: unknown): Promise<{ reply?: unknown; failure?: string }>;
  };
  const runner = (onSuccess: Handler, onFailure: Handler): object => ({
    withSuccessHandler: (handler: Handler) => runner(handler, onFailure),
    withFailureHandler: (handler: Handler) => runner(onSuccess, handler),
    callPactline: (name: string, request: unknown) => {
      void window
        .askServer(name, request)
        .then(({ reply, failure }) => (failure === undefined ? onSuccess(reply) : onFailure(new Error(failure))));
    },
  });
  const ignore: Handler = () => undefined;
  window.google = { script: { run: runner(ignore, ignore) } };
}

const axePath = createRequire(import.meta.url).resolve('axe-core');

async function findBroken(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(axePath, 'utf8'));
  const results = await page.evaluate<AxeResults>(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
}
