/** What a new user does in the first minutes, in Chromium, on the built add-on, with keyboard and mouse. */
import { describe, expect, it } from 'vitest';
import { pasteInto, typeInto, valueOf } from './page/hands';
import { usePactline } from './page/usePactline';

const { page, reload, selectNewTab, openSidebar, openPage, openSection, field, button, said } = usePactline();

/** All figures of the last run; its own stamps, which the workbench's clock moves on, are left out. */
const figures = () =>
  page().evaluate(() => {
    const rows = window.workbench.host.spreadsheet.getSheetByName('SLA Data')!.getDataRange().getDisplayValues();
    return rows.filter(([name]) => name !== 'Refreshed' && name !== 'Summary');
  });

const lastPoints = () =>
  page().evaluate(() =>
    Object.fromEntries(
      window.workbench
        .charts()
        .map(({ title, series }) => [
          title,
          series.map(({ points }) => points.filter(({ y }) => y !== null).at(-1)?.y ?? null),
        ]),
    ),
  );

const selectTab = (name: string) => page().evaluate((tab) => window.workbench.selectTab(tab), name);

/** Counted from the cells of the log: leads of this month on days before today, each id once. */
const createdThisMonth = () =>
  page().evaluate(() => {
    const { spreadsheet } = window.workbench.host;
    const rows = spreadsheet.getSheetByName('Leads')!.getDataRange().getDisplayValues().slice(1);
    const today = '2026-11-20';
    const ids = rows.filter((row) => row[1]! >= '2026-11-01' && row[1]! < today).map((row) => row[0]);
    return new Set(ids).size;
  });

describe('a new user', () => {
  it('types a formula and sees 1100', async () => {
    await selectNewTab('Mine');
    await typeInto(page(), 'A1', '=SLA_LEADS_NEEDED(100000, 55%, 5000, 1%)');
    await expect.poll(() => valueOf(page(), 'Mine!A1')).toBe(1100);
  });

  it('changes the quota in the sidebar and sees a dependent cell follow', async () => {
    await pasteInto(page(), 'A2', '=SLA_LEADS_NEEDED(SLA_QUOTA, SLA_MARKETING_SHARE, SLA_DEAL_SIZE, SLA_CLOSE_RATE)');
    await expect.poll(() => valueOf(page(), 'Mine!A2')).toBe(310);
    await openSidebar();
    await openSection('What marketing owes sales');
    await field('Sales quota').fill('2,500,000');
    await button('Save').click();
    await said('1 change saved.');
    expect(await valueOf(page(), 'Mine!A2')).toBe(620);
  });

  it('is told beside the field what is wrong with a value, and keeps what was typed', async () => {
    await field('Close rate').fill('250');
    await field('Close rate').blur();
    await said(/^Close rate is 250/);
    expect(await field('Close rate').inputValue()).toBe('250');
    await button('Discard').click();
    expect(await valueOf(page(), 'Mine!A2')).toBe(620);
  });

  it('takes a column out of the mapping and puts it back', async () => {
    const ownerColumn = () =>
      page().evaluate(() =>
        JSON.stringify(window.workbench.host.spreadsheet.getRangeByName('SLA_LOG_MAPPING')?.getValues() ?? []),
      );
    await openPage('Lead log');
    await field('Owner').selectOption({ label: 'Not in this log' });
    await button('Save').click();
    await expect.poll(ownerColumn).not.toContain('"Owner","Owner"');
    await said(/^Saved\. \d+ rows are counted\./);
    await field('Owner').selectOption({ label: 'H · Owner' });
    await button('Save').click();
    await expect.poll(ownerColumn).toContain('Owner');
  });

  it('refreshes and sees the charts of leads, speed and depth', async () => {
    await openPage('Refresh');
    await button('Refresh now').click();
    await said(/^The report is up to date: 4\d\d of 420 rows counted\./);
    await selectTab('SLA Report');
    const points = await lastPoints();
    expect(Object.keys(points)).toEqual(
      expect.arrayContaining(['Leads waterfall', 'Speed of follow-up', 'Depth of follow-up']),
    );
    // Leads of November that were created on complete days, counted in the log itself.
    expect(points['Leads waterfall']).toEqual(expect.arrayContaining([620, await createdThisMonth()]));
  });

  it('sets the nightly refresh, fires it, and sees the same cells', async () => {
    const byHand = await figures();
    await field('Your name').fill('Ada');
    await button('Set up nightly refresh').click();
    await said(/^The report will be refreshed every night/);
    await page().getByRole('button', { name: 'Run nightly refresh' }).click();
    await page().getByText('The time trigger fired.').waitFor();
    expect(await page().evaluate(() => window.workbench.host.triggers().length)).toBe(1);
    expect(await figures()).toEqual(byHand);
  });

  it('finds everything again after a reload', async () => {
    const before = { points: await lastPoints(), figures: await figures() };
    await reload();
    await selectTab('SLA Report');
    expect({ points: await lastPoints(), figures: await figures() }).toEqual(before);
  });
});
