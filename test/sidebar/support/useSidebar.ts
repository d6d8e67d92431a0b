/** The sidebar that a test opens: one browser for a file of tests, and after each test a page without complaints. */
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { VersionsView } from '../../../src/endpoints/versions/contract';
import { ok, type Answers } from './fakeServer';
import { handsOn, type Hands } from './hands';
import { startSidebarBrowser, type Sidebar, type SidebarBrowser } from './sidebarBrowser';

export interface UsedSidebar extends Hands {
  /** Opens the sidebar before a server of such answers; another time within a test, on the same device. */
  readonly open: (answers?: Partial<Answers>) => Promise<Sidebar>;
  /** Opens it, and the page of such versions. */
  readonly openVersions: (view: VersionsView, answers?: Partial<Answers>) => Promise<void>;
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
    const { complaints } = opened;
    opened = null;
    await browser.leave();
    expect(complaints).toEqual([]);
  });
  const hands = handsOn(sidebar);
  const open = async (answers?: Partial<Answers>): Promise<Sidebar> => (opened = await browser.open(answers));
  return {
    sidebar,
    open,
    openVersions: async (view, answers = {}) => {
      const { page } = await open({ readVersions: () => ok(view), ...answers });
      await hands
        .button(/^Versions/)
        .last()
        .click();
      await page.getByRole('heading', { name: 'Versions', level: 1 }).waitFor();
    },
    ...hands,
  };
}
