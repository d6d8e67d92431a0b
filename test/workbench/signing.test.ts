/** From the sample to two signed versions, in Chromium, on the built add-on: what the sidebar says and the cells hold. */
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFiles } from '../support/builtFiles';
import { pickFromAddOn } from './page/hands';
import { type OpenedPage, openPage } from './page/openPage';

let opened: OpenedPage;
let page: Page;
let sidebar: FrameLocator;

const button = (name: string | RegExp) => sidebar.getByRole('button', { name, exact: typeof name === 'string' });
const said = (words: string | RegExp) => sidebar.getByText(words).first().waitFor();
const field = (label: string) => sidebar.getByLabel(label, { exact: true });

async function sign(side: string, name: string, team: string, day?: string): Promise<void> {
  await button('Sign…').click();
  await field('Your name').fill(name);
  // The second to sign has no side to choose.
  if (await field(side).isVisible()) await field(side).check();
  await field('Your team').fill(team);
  if (day !== undefined) await field('In force from').fill(day);
  await button(`Sign for ${side}`).click();
}

/** A term as the version in force on a day has it: a cell of the user's own. */
const termOn = (term: string, day: string) =>
  page.evaluate(
    ([key, on]) => {
      const { spreadsheet } = window.workbench.host;
      const sheet = spreadsheet.getSheetByName('Mine') ?? spreadsheet.insertSheet('Mine');
      sheet.getRange('A1').setFormula(`=SLA_TERM("${key}", "${on}", SLA_VERSIONS)`);
      return sheet.getRange('A1').getValue() as unknown;
    },
    [term, day] as const,
  );

beforeAll(async () => {
  opened = await openPage(builtFiles());
  page = opened.page;
  sidebar = page.frameLocator('iframe[title="Pactline"]');
});

afterAll(() => opened.close());

describe('two teams', () => {
  it('sign the sample, side by side', async () => {
    await pickFromAddOn(page, 'Open Pactline');
    await button('Draft v1. Versions').click();
    await sign('Marketing', 'Ada', 'Growth', '7/1/2026');
    await said('Signed for Marketing. It binds once Sales signs too.');
    await sign('Sales', 'Grace', 'Inside sales');
    await said('v1 is signed by both sides and is in force from July 1, 2026.');
  });

  it('change a term, and are shown that they have a draft', async () => {
    await button('Back to Today').click();
    await button(/^Agreement/).click();
    await button(/^What marketing owes sales/).click();
    await field('Close rate').fill('12%');
    await button('Save').click();
    await button('Draft v2. Versions').click();
    await said('1 term differs from v1.');
    await button('See what differs').click();
    await said('10% → 12%');
    await button('Back to Versions').click();
  });

  it('sign the next version for a later day; until then the first one holds', async () => {
    await sign('Sales', 'Grace', 'Inside sales', '2/1/2027');
    await said(/^Signed for Sales\./);
    await sign('Marketing', 'Ada', 'Growth');
    await said('v2 is signed by both sides and is in force from February 1, 2027.');
    await button('Back to Today').click();
    await button('Signed · v2. Versions').waitFor();
    await expect.poll(() => termOn('closeRate', '2027-01-31')).toBe(0.1);
    await expect.poll(() => termOn('closeRate', '2027-02-01')).toBe(0.12);
  });

  it('caused no error and no request to another machine', () => {
    expect(opened.complaints).toEqual([]);
    expect(opened.outside).toEqual([]);
  });
});
