/** A person's hands and eyes on the sidebar: fields and buttons by their words, and what is said. */
import type { Locator } from 'playwright-core';
import type { EndpointName } from '../../../src/endpoints/contract';
import type { Sidebar } from './sidebarBrowser';

export interface Hands {
  readonly field: (label: string | RegExp) => Locator;
  readonly button: (name: string | RegExp) => Locator;
  /** Waits until the words stand somewhere on the page. */
  readonly said: (words: string | RegExp) => Promise<void>;
  /** Waits until they stand there no more. */
  readonly unsaid: (words: string | RegExp) => Promise<void>;
  /** What was sent to an endpoint so far, call by call. */
  readonly sent: (endpoint: EndpointName) => unknown[];
  /** Goes from the first page to a section of the agreement. */
  readonly openSection: (title: string) => Promise<void>;
  /** The id of the element that has the focus. */
  readonly focused: () => Promise<string | undefined>;
}

/** @param sidebar answers the one that is open, since each test opens its own */
export function handsOn(sidebar: () => Sidebar): Hands {
  const words = (text: string | RegExp): Locator => sidebar().page.getByText(text).first();
  const button = (name: string | RegExp): Locator =>
    sidebar().page.getByRole('button', { name, exact: typeof name === 'string' });
  return {
    button,
    openSection: async (title) => {
      await button(/^Agreement/).click();
      await button(new RegExp(`^${title}`)).click();
    },
    field: (label) => sidebar().page.getByLabel(label, { exact: typeof label === 'string' }),
    said: (text) => words(text).waitFor(),
    unsaid: (text) => words(text).waitFor({ state: 'detached' }),
    sent: (endpoint) =>
      sidebar()
        .asked.filter(({ name }) => name === endpoint)
        .map(({ request }) => request),
    focused: () => sidebar().page.evaluate(() => document.activeElement?.id),
  };
}
