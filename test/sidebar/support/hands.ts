/** A person's hands and eyes on the sidebar by itself, and what it asked of the server. */
import type { EndpointName } from '../../../src/endpoints/contract';
import { sidebarHands, type SidebarHands } from '../../support/sidebarHands';
import type { Sidebar } from './sidebarBrowser';

export interface Hands extends SidebarHands {
  /** What was sent to an endpoint so far, call by call. */
  readonly sent: (endpoint: EndpointName) => unknown[];
  /** The id of the element that has the focus. */
  readonly focused: () => Promise<string | undefined>;
}

/** @param sidebar answers the one that is open, since each test opens its own */
export function handsOn(sidebar: () => Sidebar): Hands {
  return {
    sent: (endpoint) =>
      sidebar()
        .asked.filter(({ name }) => name === endpoint)
        .map(({ request }) => request),
    focused: () => sidebar().page.evaluate(() => document.activeElement?.id),
    ...sidebarHands(() => sidebar().page),
  };
}
