/** Opens the bundled sidebar in Chromium at its 300 pixels, before a server of scripted answers. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import { chromium, type Page } from 'playwright-core';
import { bundleSidebar } from '../../../build/bundle/bundleSidebar.mjs';
import { findChromium } from '../../../build/chromium.mjs';
import type { EndpointName } from '../../../src/endpoints/contract';
import { usualAnswers, type Answers, type AskedCall } from './fakeServer';

/** Playwright serves this address from memory; nothing else may be asked for. */
const ADDRESS = 'https://sidebar.test';
const VIEWPORT = { width: 300, height: 900 };

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

/** One page for a file of tests: a new one for each test takes a browser five times as long as loading it anew. */
export interface SidebarBrowser {
  open(answers?: Partial<Answers>): Promise<Sidebar>;
  /** Leaves the sidebar for an empty page, and forgets what it kept on the device. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

export async function startSidebarBrowser(): Promise<SidebarBrowser> {
  const [{ html }, browser] = await Promise.all([
    bundleSidebar(),
    chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] }),
  ]);
  const page = await browser.newPage({ viewport: VIEWPORT, reducedMotion: 'reduce' });
  page.setDefaultTimeout(TIMEOUT_MILLISECONDS);
  let server = usualAnswers();
  let asked: AskedCall[] = [];
  let complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.route('**', (route) => {
    const url = route.request().url();
    if (url === `${ADDRESS}/`) return route.fulfill({ contentType: 'text/html', body: html });
    if (!url.endsWith('favicon.ico')) complaints.push(`asked for ${url}`);
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
  const devTools = await page.context().newCDPSession(page);
  return {
    open: async (answers = {}) => {
      server = { ...usualAnswers(), ...answers };
      asked = [];
      await page.goto(`${ADDRESS}/`);
      return { page, asked, complaints, broken: () => findBroken(page) };
    },
    leave: async () => {
      await page.goto('about:blank');
      await devTools.send('Storage.clearDataForOrigin', { origin: ADDRESS, storageTypes: 'local_storage' });
      complaints = [];
    },
    close: () => browser.close(),
  };
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

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function findBroken(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: typeof Axe };
    // What holds is not asked for: telling of it takes longer than finding what does not.
    const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
    );
  }, RULES);
}
