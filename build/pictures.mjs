// @ts-check
/** `npm run pictures`: takes the pictures of the documents from the workbench, so that they show what there is. */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { findChromium } from './chromium.mjs';
import { installPackages } from './install.mjs';
import { root } from './paths.mjs';

installPackages();
const { chromium } = await import('playwright-core');
const { openWorkbench } = await import('./run/openWorkbench.mjs');

const folder = resolve(root, 'docs/pictures');
await mkdir(folder, { recursive: true });
const served = await openWorkbench(0);
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });

/** The grid and the charts draw a moment after the cells have changed. */
const DRAWN_MILLISECONDS = 2500;

/** As small as shows what is to be seen, so that the pictures do not weigh on whoever fetches the project. */
const SIZES = { report: { width: 1440, height: 740 }, agreement: { width: 1180, height: 620 } };

/** @param {string} language of the person and of the tabs @param {boolean} [alsoAgreement] */
async function takePictures(language, alsoAgreement = false) {
  const page = await browser.newPage({ viewport: SIZES.report });
  await page.goto(served.address);
  await page.waitForSelector('html[data-ready=yes]');
  await page.getByLabel('User language').selectOption(language);
  /** @param {string} expression of the page, where this project's types do not reach */
  const inPage = (expression) => page.evaluate(`window.workbench.${expression}`);
  /** @param {string} tab @param {keyof typeof SIZES} name */
  const picture = async (tab, name) => {
    await page.setViewportSize(SIZES[name]);
    // What the refresh said lies over the charts, and goes by itself.
    await page.waitForSelector('.toast', { state: 'detached' });
    await inPage(`selectTab(${JSON.stringify(tab)})`);
    await page.waitForTimeout(DRAWN_MILLISECONDS);
    await page.screenshot({ path: resolve(folder, `${name}-${language}.png`) });
  };
  // Its name changes with its language, its place does not.
  const agreementAt = /** @type {string[]} */ (await inPage('tabs()')).indexOf('SLA Agreement');
  const change = JSON.stringify({ before: { tabLanguage: 'en' }, after: { tabLanguage: language } });
  if (language !== 'en') await inPage(`host.callFromSidebar('callPactline', 'saveAgreement', ${change})`);
  await inPage("run('refreshNow')");
  await inPage("run('showSidebar')");
  const tabs = /** @type {string[]} */ (await inPage('tabs()'));
  await picture(tabs.at(-1) ?? '', 'report');
  if (alsoAgreement) await picture(tabs[agreementAt] ?? '', 'agreement');
  await page.close();
}

await takePictures('en', true);
await takePictures('fa', true);
for (const language of ['es', 'pl', 'tr']) await takePictures(language);
await browser.close();
await served.close();
console.log(`Pictures are in ${folder}.`);
