/** The built add-on in the workbench's page, and hands on its sidebar there. */
import type { FrameLocator } from 'playwright-core';
import { builtFiles } from '../../support/builtFiles';
import { sidebarHands, type SidebarHands } from '../../support/sidebarHands';
import { pickFromAddOn } from './hands';
import { usePage, type UsedPage } from './usePage';

export interface UsedPactline extends UsedPage, SidebarHands {
  readonly sidebar: () => FrameLocator;
  /** Opens the sidebar, anew where it is open. */
  readonly openSidebar: () => Promise<void>;
}

/** To be called once, at the top of a file of tests. */
export function usePactline(): UsedPactline {
  const used = usePage(builtFiles());
  const { page } = used;
  const sidebar = (): FrameLocator => page().frameLocator('iframe[title="Pactline"]');
  return {
    ...used,
    ...sidebarHands(sidebar),
    sidebar,
    openSidebar: async () => {
      const former = await page().locator('aside.sidebar iframe').elementHandles();
      await pickFromAddOn(page(), 'Open Pactline');
      for (const frame of former) await frame.waitForElementState('hidden');
    },
  };
}
