/** The sidebar that a test opens: one browser for a file of tests, and after each test a page without complaints. */
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Answers } from './fakeServer';
import { handsOn, type Hands } from './hands';
import { startSidebarBrowser, type OpenOptions, type Sidebar, type SidebarBrowser } from './sidebarBrowser';

export interface UsedSidebar extends Hands {
  /** Opens a sidebar before a server of such answers; with `keep`, in the browser of one that is open. */
  readonly open: (answers?: Partial<Answers>, options?: OpenOptions) => Promise<Sidebar>;
  /** The one that was opened last. */
  readonly sidebar: () => Sidebar;
}

/** To be called once, at the top of a file of tests. */
export function useSidebar(): UsedSidebar {
  let browser: SidebarBrowser;
  let opened: Sidebar | null = null;
  const sidebar = (): Sidebar => {
    if (opened === null) throw new Error('This test has not opened the sidebar.');
    return opened;
  };
  beforeAll(async () => {
    browser = await startSidebarBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    if (opened === null) return;
    const { complaints, page } = opened;
    opened = null;
    await page.context().close();
    expect(complaints).toEqual([]);
  });
  return {
    sidebar,
    open: async (answers, options) => (opened = await browser.open(answers, options)),
    ...handsOn(sidebar),
  };
}
