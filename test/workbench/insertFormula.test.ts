/** Inserting a formula from the sidebar, in Chromium, on the built add-on: what it shows, what it asks, what stands in the cell. */
import { beforeAll, describe, expect, it } from 'vitest';
import { valueOf } from './page/hands';
import { usePactline } from './page/usePactline';

const { page, sidebar, openSidebar, openFormula, field, button, said } = usePactline();

const select = (cell: string) => page().evaluate((a1) => window.workbench.select(a1), cell);

const formulaIn = (cell: string) =>
  page().evaluate((a1) => window.workbench.host.spreadsheet.getRange(a1).getFormula(), cell);

beforeAll(async () => {
  await page().evaluate(() => {
    const { spreadsheet } = window.workbench.host;
    const tab = spreadsheet.insertSheet('Mine');
    tab.getRange('B2').setValue('Total');
    window.workbench.selectTab(tab.getName());
  });
});

describe('a formula from the sidebar', () => {
  it('is found by a word, comes with this file’s cells, and answers in the selected cell', async () => {
    await openSidebar();
    await openFormula('leads', 'SLA_LEADS_NEEDED');
    await said('=SLA_LEADS_NEEDED(SLA_QUOTA, SLA_MARKETING_SHARE, SLA_DEAL_SIZE, SLA_CLOSE_RATE)');
    await select('A1');
    await button('Insert').click();
    await said('The formula is in A1.');
    await expect.poll(() => valueOf(page(), 'Mine!A1')).toBe(310);
  });

  it('goes into a filled cell only after asking', async () => {
    await select('B2');
    await button('Insert').click();
    await said('B2 already holds Total. Put the formula there all the same?');
    await button('Keep it').click();
    expect(await valueOf(page(), 'Mine!B2')).toBe('Total');
    await button('Insert').click();
    await button('Replace it').click();
    await said('The formula is in B2.');
    await expect.poll(() => valueOf(page(), 'Mine!B2')).toBe(310);
  });

  it('has semicolons and decimal commas in a Polish file', async () => {
    await page().evaluate(() => window.workbench.host.setLocale('pl_PL'));
    await openSidebar();
    await openFormula('implied', 'LEAD_VALUE_IMPLIED');
    await field('close_rate').fill('2,5%');
    await said('=LEAD_VALUE_IMPLIED(2,5%; SLA_DEAL_SIZE)');
    await select('A2');
    await button('Insert').click();
    await said('The formula is in A2.');
    await expect.poll(() => valueOf(page(), 'Mine!A2')).toBe(500);
    expect(await formulaIn('Mine!A2')).toMatch(/^=LEAD_VALUE_IMPLIED\([^,]+\)$/);
  });

  it('is explained in Persian, right to left, and stays left to right itself', async () => {
    await page().evaluate(() => {
      window.workbench.host.setLocale('en_US');
      window.workbench.host.setUserLanguage('fa');
    });
    await openSidebar();
    await openFormula('leads', 'SLA_LEADS_NEEDED', 'فرمول');
    await said(/سهمیهٔ فروش ماه/);
    const directionOf = (words: string | RegExp) =>
      sidebar()
        .getByText(words)
        .first()
        .evaluate((element) => getComputedStyle(element).direction);
    expect(await directionOf(/سهمیهٔ فروش ماه/)).toBe('rtl');
    expect(await directionOf('=SLA_LEADS_NEEDED(SLA_QUOTA, SLA_MARKETING_SHARE')).toBe('ltr');
    await select('A3');
    await button('درج').click();
    await expect.poll(() => valueOf(page(), 'Mine!A3')).toBe(310);
  });
});
