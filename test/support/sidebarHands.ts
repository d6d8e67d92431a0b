/** A person's hands and eyes on the sidebar, by itself or in the workbench: fields and buttons by their words, and what is said. */
import type { FrameLocator, Locator, Page } from 'playwright-core';

export interface SidebarHands {
  readonly field: (label: string | RegExp) => Locator;
  readonly button: (name: string | RegExp) => Locator;
  /** Waits until the words stand somewhere; they stand a second time where a screen reader is told. */
  readonly said: (words: string | RegExp) => Promise<void>;
  /** Waits until they stand there no more. */
  readonly unsaid: (words: string | RegExp) => Promise<void>;
  /** Goes to a page, by way of the list of pages. */
  readonly openPage: (name: string) => Promise<void>;
  /** Goes to a section of the agreement. */
  readonly openSection: (title: string) => Promise<void>;
  /** Finds a formula by a word, and opens its page; `page` is what the list of pages calls formulas. */
  readonly openFormula: (query: string, name: string, page?: string) => Promise<void>;
  /** Signs the draft for one side, from the page of the versions. */
  readonly sign: (side: 'Marketing' | 'Sales', signer: Signer) => Promise<void>;
  /** Fills in the page on which one signs, and signs. */
  readonly signHere: (side: 'Marketing' | 'Sales', signer: Signer) => Promise<void>;
}

export interface Signer {
  readonly name: string;
  readonly team: string;
  /** From which the version is in force, as one types it; left out: the one that is suggested. */
  readonly day?: string;
}

/** @param sidebar answers the one that is open, since a test opens its own */
export function sidebarHands(sidebar: () => Page | FrameLocator): SidebarHands {
  const words = (text: string | RegExp): Locator => sidebar().getByText(text).first();
  const field = (label: string | RegExp): Locator => sidebar().getByLabel(label, { exact: typeof label === 'string' });
  const button = (name: string | RegExp): Locator =>
    sidebar().getByRole('button', { name, exact: typeof name === 'string' });
  const openPage = async (name: string): Promise<void> => {
    const back = button(/^Back to/);
    while (await back.isVisible()) await back.click();
    await sidebar()
      .getByRole('navigation')
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .click();
  };
  const signHere: SidebarHands['signHere'] = async (side, { name, team, day }) => {
    await field('Your name').fill(name);
    // The second to sign has no side to choose.
    if (await field(side).isVisible()) await field(side).check();
    await field('Your team').fill(team);
    if (day !== undefined) await field('In force from').fill(day);
    await button(`Sign for ${side}`).click();
  };
  return {
    field,
    button,
    openPage,
    signHere,
    said: (text) => words(text).waitFor(),
    unsaid: (text) => words(text).waitFor({ state: 'detached' }),
    openSection: async (title) => {
      await openPage('Agreement');
      await button(new RegExp(`^${title}`)).click();
    },
    openFormula: async (query, name, page = 'Formulas') => {
      await openPage(page);
      await sidebar().getByRole('searchbox').fill(query);
      await button(new RegExp(`^${name} `)).click();
    },
    sign: async (side, signer) => {
      await button('Sign…').click();
      await signHere(side, signer);
    },
  };
}
