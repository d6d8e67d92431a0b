/** The workbench's page with an add-on: one for a file of tests, which after each of them has complained of nothing. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openPage, type OpenedPage } from './openPage';

export interface UsedPage {
  readonly page: () => Page;
  /** Loads the page anew, once all is kept. */
  readonly reload: () => Promise<void>;
  /** Waits until the page works, after something else made it load anew. */
  readonly ready: () => Promise<void>;
  /** Writes other built files and tells the page. */
  readonly rebuild: OpenedPage['rebuild'];
  /** To a new tab. */
  readonly selectNewTab: (name?: string) => Promise<void>;
}

/**
 * To be called once, at the top of a file of tests.
 *
 * @param files of the add-on, by name
 */
export function usePage(files: Readonly<Record<string, string>>): UsedPage {
  let opened: OpenedPage;
  const page = (): Page => opened.page;
  beforeAll(async () => {
    opened = await openPage(files);
  });
  afterEach(() => {
    expect({ complaints: opened.complaints, outside: opened.outside }).toEqual({ complaints: [], outside: [] });
  });
  afterAll(() => opened.close());
  return {
    page,
    reload: async () => {
      await page().evaluate(() => window.workbench.kept());
      await page().reload();
      await opened.ready();
    },
    ready: () => opened.ready(),
    rebuild: (changed) => opened.rebuild(changed),
    selectNewTab: (name) =>
      page().evaluate((title) => {
        const { spreadsheet } = window.workbench.host;
        const sheet = title === undefined ? spreadsheet.insertSheet() : spreadsheet.insertSheet(title);
        window.workbench.selectTab(sheet.getName());
      }, name),
  };
}
