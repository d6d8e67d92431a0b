/** Every page, empty, filled and with what is wrong, in both directions: axe-core finds nothing, and nothing is cut off. */
import { describe, expect, test } from 'vitest';
import { sectionKeys } from '../../src/domain/agreement/terms';
import { LANGUAGES, type Language } from '../../src/locales/language';
import { ok, refused } from './support/fakeServer';
import * as sample from './support/sampleReplies';
import * as versions from './support/sampleVersions';
import type { Sidebar } from './support/sidebarBrowser';
import { useSidebar } from './support/useSidebar';

const { open } = useSidebar();

const LOCALES: Readonly<Record<Language, string>> = { en: 'en_US', es: 'es_ES', pl: 'pl_PL', tr: 'tr_TR', fa: 'fa_IR' };

const fileOf = (language: Language) => ({ ...sample.file, language, locale: LOCALES[language] });

/** The entries of the list of pages, or of sections, in their order. */
const openEntry = (sidebar: Sidebar, index: number): Promise<void> =>
  sidebar.page.locator('nav button').nth(index).click();
const back = (sidebar: Sidebar): Promise<void> => sidebar.page.locator('header .icon-button').click();

async function expectSound(sidebar: Sidebar, page: string): Promise<void> {
  const language = await sidebar.page.locator('html').getAttribute('lang');
  // What axe-core finds lies in the page, not in the words: one language a direction says it all.
  if (language === 'en' || language === 'fa') expect(await sidebar.broken(), page).toEqual([]);
  const widest = await sidebar.page.evaluate(() => document.documentElement.scrollWidth);
  expect(widest, `${page} is as wide as the sidebar`).toBeLessThanOrEqual(300);
  expect(sidebar.complaints, page).toEqual([]);
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('every page of an empty file is sound', async () => {
    const sidebar = await open({
      readFile: () => ok({ ...sample.emptyFile, language }),
      readSchedule: () => ok(sample.noSchedule),
      readVersions: () => ok({ ...versions.signedOnly, versions: [], hasAgreementTab: false }),
      readLeadLog: () => ok({ ...sample.leadLog, tabId: null, columns: [], mapping: [], rowsRead: 0, rowsCounted: 0 }),
    });
    await sidebar.page.locator('nav').waitFor();
    await expectSound(sidebar, 'today');
    const pages = ['agreement', 'versions', 'lead log', 'refresh', 'formulas', 'language', 'removal'];
    for (const [index, page] of pages.entries()) {
      await openEntry(sidebar, index);
      await sidebar.page.locator('header .icon-button').waitFor();
      await expectSound(sidebar, page);
      await back(sidebar);
    }
  });

  const openFile = async (): Promise<Sidebar> => {
    const sidebar = await open({ readFile: () => ok(fileOf(language)) });
    await sidebar.page.locator('.card').first().waitFor();
    return sidebar;
  };

  test('every page of a file in use is sound', async () => {
    const sidebar = await openFile();
    await expectSound(sidebar, 'today');
    await openEntry(sidebar, 2);
    await sidebar.page.locator('#lead-created').waitFor();
    await expectSound(sidebar, 'lead log');
    await back(sidebar);
    await openEntry(sidebar, 3);
    await sidebar.page.locator('#owner').waitFor();
    await expectSound(sidebar, 'refresh');
    await back(sidebar);
    await openEntry(sidebar, 4);
    await openEntry(sidebar, 2);
    await sidebar.page.locator('#argument-0').waitFor();
    await expectSound(sidebar, 'formula');
  });

  test('every section of the agreement is sound', async () => {
    const sidebar = await openFile();
    await openEntry(sidebar, 0);
    await sidebar.page.locator('#search').waitFor();
    await expectSound(sidebar, 'agreement');
    const count = await sidebar.page.locator('nav button').count();
    for (let section = 0; section < count; section++) {
      await openEntry(sidebar, section);
      await sidebar.page.locator('[id^="term-"]').first().waitFor();
      await expectSound(sidebar, `section ${section}`);
      await back(sidebar);
    }
  });

  test('entries to correct are sound', async () => {
    const sidebar = await openFile();
    await openEntry(sidebar, 0);
    await sidebar.page.locator('#search').waitFor();
    await openEntry(sidebar, sectionKeys().indexOf('marketing'));
    await sidebar.page.fill('#term-closeRate', '25');
    await sidebar.page.fill('#term-leadTypes-1-value', 'many');
    await sidebar.page.locator('#term-leadTypes-2-more').click();
    await sidebar.page.locator('.save-bar .primary').click();
    await sidebar.page.locator('.wrong').nth(1).waitFor();
    await expectSound(sidebar, 'section');
    await back(sidebar);
    await expectSound(sidebar, 'list of sections');
  });

  test('versions, signing, comparing and measured values are sound', async () => {
    const view = {
      ...versions.withReview,
      versions: [{ ...versions.second, isCopied: true, isInForce: false }, versions.first],
      draft: { ...versions.draft, signatures: [versions.ada] },
      issues: [{ code: 'strayRow', path: '', values: { row: 7 } }],
    };
    const sidebar = await open({ readFile: () => ok(fileOf(language)), readVersions: () => ok(view) });
    const { page } = sidebar;
    await page.locator('.badge').waitFor();
    await expectSound(sidebar, 'today');
    await openEntry(sidebar, 1);
    await page.locator('.draft').waitFor();
    await expectSound(sidebar, 'versions');
    await page.locator('.undoing button').nth(1).click();
    await page.locator('.draft .notice').waitFor();
    await expectSound(sidebar, 'discarding');
    await page.locator('.draft .primary').click();
    await page.locator('#effective-on').fill('7');
    await page.locator('.content > .primary').click();
    await page.locator('.wrong').first().waitFor();
    await expectSound(sidebar, 'signing');
    await back(sidebar);
    await page.locator('.draft .buttons button').nth(1).click();
    await page.locator('.changes').first().waitFor();
    await expectSound(sidebar, 'comparison');
    await back(sidebar);
    await openEntry(sidebar, 0);
    await page.locator('.proposal').first().waitFor();
    await expectSound(sidebar, 'measured values');
    await back(sidebar);
    await openEntry(sidebar, 1);
    await page.locator('.facts').waitFor();
    await expectSound(sidebar, 'one version');
  });

  test('the page for a file of a newer Pactline is sound', async () => {
    const sidebar = await open({ readFile: () => ok(fileOf(language)), readToday: () => refused('newerPactline') });
    await sidebar.page.locator('.calm').waitFor();
    await expectSound(sidebar, 'newer Pactline');
  });
});
