/** The built add-on in the workbench's page: one for a file of tests, which after each of them has complained of nothing. */
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { builtFiles } from '../../support/builtFiles';
import { sidebarHands, type SidebarHands } from '../../support/sidebarHands';
import { pickFromAddOn } from './hands';
import { openPage, type OpenedPage } from './openPage';

export interface UsedPactline extends SidebarHands {
  readonly page: () => Page;
  readonly sidebar: () => FrameLocator;
  /** Loads the page anew, once all is kept. */
  readonly reload: () => Promise<void>;
  /** Opens the sidebar, anew where it is open. */
  readonly openSidebar: () => Promise<void>;
}

/** To be called once, at the top of a file of tests. */
export function usePactline(): UsedPactline {
  let opened: OpenedPage;
  const page = (): Page => opened.page;
  const sidebar = (): FrameLocator => page().frameLocator('iframe[title="Pactline"]');
  beforeAll(async () => {
    opened = await openPage(builtFiles());
  });
  afterEach(() => {
    expect({ complaints: opened.complaints, outside: opened.outside }).toEqual({ complaints: [], outside: [] });
  });
  afterAll(() => opened.close());
  return {
    page,
    sidebar,
    reload: async () => {
      await page().evaluate(() => window.workbench.kept());
      await page().reload();
      await opened.ready();
    },
    openSidebar: async () => {
      const former = await page().locator('aside.sidebar iframe').elementHandles();
      await pickFromAddOn(page(), 'Open Pactline');
      for (const frame of former) await frame.waitForElementState('hidden');
    },
    ...sidebarHands(sidebar),
  };
}
