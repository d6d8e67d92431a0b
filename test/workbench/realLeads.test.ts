/** Real leads, opened, mapped and refreshed in Chromium on the built add-on, give the figures that others worked out. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/locales/report/en';
import { hasSharedData, sharedCells, sharedPath } from '../support/sharedData';
import { valueOf } from './page/hands';
import { usePactline } from './page/usePactline';

const { page, openSidebar, openPage, button, said, unsaid, ...sidebar } = usePactline();

const LEADS = 'olist_marketing_qualified_leads_dataset';
const DEALS = 'olist_closed_deals_dataset';
const PIPELINE = 'sales_pipeline';

const hasOlist = hasSharedData('olist');
const hasMaven = hasSharedData('maven-crm');

/** The first of its name: the joined tab has a lead id of its own. */
const field = (label: string) => sidebar.field(label).first();
const chosen = (label: string) => field(label).locator('option:checked').innerText();

async function openCsv(folder: string, name: string): Promise<void> {
  const choosing = page().waitForEvent('filechooser');
  await page().getByRole('button', { name: 'Open CSV…' }).click();
  await (await choosing).setFiles(sharedPath(path.join(folder, `${name}.csv`)));
  await expect.poll(() => page().evaluate(() => window.workbench.activeTab()), { timeout: 60_000 }).toBe(name);
}

/** @param wall in the file's zone, such as `2018-02-01T02:00` */
async function setClock(wall: string): Promise<void> {
  await page()
    .getByRole('combobox', { name: /^Clock/ })
    .selectOption('chosen');
  await page().getByLabel('Date and time the clock is set to').fill(wall);
  await page().getByLabel('Date and time the clock is set to').blur();
}

/** A new tab with room for spilling over as many rows as the files have. */
const selectNewTab = (name: string) =>
  page().evaluate((title) => {
    const sheet = window.workbench.host.spreadsheet.insertSheet(title);
    sheet.insertRowsAfter(sheet.getMaxRows(), 9000);
    window.workbench.selectTab(title);
  }, name);

/** As if typed: the keyboard takes a minute for formulas of this length. */
const type = (a1: string, formula: string) =>
  page().evaluate(([cell, text]) => window.workbench.type(cell, text), [a1, formula] as const);

/** A table of the data tab, row by row, by the headings that people read. */
async function figures(title: string): Promise<Readonly<Record<string, unknown>>[]> {
  const rows = await page().evaluate(() =>
    window.workbench.host.spreadsheet
      .getSheetByName('SLA Data')!
      .getDataRange()
      .getValues()
      .map((row: unknown[]) => row.map((cell) => (cell instanceof Date ? cell.toISOString() : cell))),
  );
  const top = rows.findIndex(([first]) => first === title);
  const headings = rows[top + 1]!.map(String);
  const end = rows.findIndex((row, index) => index > top + 1 && row.every((cell) => cell === ''));
  return rows
    .slice(top + 2, end < 0 ? undefined : end)
    .map((row) => Object.fromEntries(headings.map((heading, column) => [heading, row[column]])));
}

async function refresh(sentence: RegExp): Promise<void> {
  // Opened anew, the sidebar no longer says what came of the refresh before.
  await openSidebar();
  await openPage('Refresh');
  await unsaid(sentence);
  await button('Refresh now').click();
  await said(sentence);
}

/** The row of the monthly log in which so many leads came in. */
async function monthWith(leads: number): Promise<Readonly<Record<string, unknown>> | undefined> {
  return (await figures(en.tables.months)).find((row) => row[en.columns.leads] === leads);
}

const lastPoint = (title: string) =>
  page().evaluate(
    (wanted) =>
      window.workbench
        .charts()
        .find((chart) => chart.title === wanted)!
        .series.map(({ points }) => points.filter(({ y }) => y !== null).at(-1)?.y ?? null),
    title,
  );

describe.runIf(hasOlist)('Olist, opened in the workbench', () => {
  it('opens two files of leads and deals, each in a tab of its own', async () => {
    await setClock('2018-02-01T02:00');
    await openCsv('olist', DEALS);
    await openCsv('olist', LEADS);
    expect(await page().evaluate(() => window.workbench.tabs())).toEqual(expect.arrayContaining([DEALS, LEADS]));
  });

  it('maps by itself once its tab is chosen, the deals joined by the id that both call alike', async () => {
    await openSidebar();
    await openPage('Lead log');
    await field('Tab with your leads').selectOption({ label: LEADS });
    await expect.poll(() => chosen('Created')).toBe('B · first_contact_date');
    expect(await chosen('Lead id')).toBe('A · mql_id');
    expect(await chosen('Source')).toBe('D · origin');
    expect(await chosen('Tab with deals')).toBe(DEALS);
    await button('Save').click();
    await said('Saved. 8,000 rows are counted.');
  });

  it('accounts for every row: the blank sources and the win before creation are listed, not lost', async () => {
    await said('8,000 rows read = 8,000 counted + 0 left out');
    await said(/Source · 60 rows/);
    await said('Won before the lead was created');
    await said(/Won date · 1 row\b/);
  });

  it('ends the waterfall of January 2018 at 1,141 leads on the first of February', async () => {
    await refresh(/^The report is up to date: 8,000 of 8,000 rows counted\./);
    await page().evaluate(() => window.workbench.selectTab('SLA Report'));
    expect(await lastPoint('Leads waterfall')).toContain(1141);
    const january = await monthWith(1141);
    expect(january?.[en.columns.won]).toBe(73);
    expect(january?.[en.columns.closeRateWon]).toBeCloseTo(73 / 1141, 12);
  });

  it('knows the whole of January’s customers once their deals are closed, and all 842 of the file', async () => {
    await setClock('2018-12-01T02:00');
    await refresh(/^The report is up to date: 8,000 of 8,000 rows counted\./);
    const january = await monthWith(1141);
    expect(january?.[en.columns.customers]).toBe(152);
    expect(january?.[en.columns.closeRateCreated]).toBeCloseTo(152 / 1141, 12);
    expect(january?.[en.columns.closeRateWon]).toBeCloseTo(73 / 1141, 12);
    const months = await figures(en.tables.months);
    const total = (column: string) => months.reduce((sum, row) => sum + Number(row[column]), 0);
    // The log of thirteen months begins with November 2017, the month before anything was won.
    const since = sharedCells(`olist/${LEADS}.csv`).filter(
      ([, day]) => String(day) >= '2017-11-01' && day !== 'first_contact_date',
    );
    expect([total(en.columns.leads), total(en.columns.won)]).toEqual([since.length, 842]);
  });

  it('gives the same rates to formulas over the opened cells', async () => {
    await selectNewTab('Rates');
    await type('A1', `=FILTER(${LEADS}!A2:B8001, ${LEADS}!B2:B8001>=DATE(2018,1,1), ${LEADS}!B2:B8001<DATE(2018,2,1))`);
    await type('C1', `=IFERROR(VLOOKUP(A1:A1141, ${DEALS}!A2:E843, 5, FALSE), "")`);
    await type('E1', '=SLA_CLOSE_RATE(B1:B1141, C1:C1141, DATE(2018,12,1))');
    await expect.poll(() => valueOf(page(), 'Rates!E1')).toBeCloseTo(152 / 1141, 12);
  });
});

describe.runIf(hasMaven)('Maven, opened in the workbench', () => {
  it('maps by itself, its closing dates taken for wins where the stage is Won', async () => {
    await openCsv('maven-crm', PIPELINE);
    await setClock('2018-01-01T02:00');
    // Opened anew, the sidebar knows the new tab.
    await openSidebar();
    await openPage('Lead log');
    await field('Tab with your leads').selectOption({ label: PIPELINE });
    await expect.poll(() => chosen('Created')).toBe('F · engage_date');
    expect(await chosen('Stage')).toBe('E · deal_stage');
    await button('Save').click();
    await said('Saved. 8,300 rows are counted.');
    await said('8,800 rows read = 8,300 counted + 500 left out');
  });

  it('brings 4,238 customers and 10,005,534, which makes a deal size of 2,360.91', async () => {
    await refresh(/^The report is up to date: 8,300 of 8,800 rows counted\./);
    const months = await figures(en.tables.months);
    const total = (column: string) => months.reduce((sum, row) => sum + Number(row[column]), 0);
    expect([total(en.columns.won), total(en.columns.revenueWon)]).toEqual([4238, 10_005_534]);
    expect(total(en.columns.revenueWon) / total(en.columns.won)).toBeCloseTo(2360.91, 2);
  });

  it('took 51.8 days from engagement to the win, 57 in the middle', async () => {
    await selectNewTab('Cycle');
    const won = `IF(${PIPELINE}!E2:E8801="Won", ${PIPELINE}!G2:G8801, "")`;
    await type('A1', `=ARRAYFORMULA(${won})`);
    await type('C1', `=SLA_SALES_CYCLE(${PIPELINE}!F2:F8801, A1:A8800, "median")`);
    await type('C2', `=SLA_SALES_CYCLE(${PIPELINE}!F2:F8801, A1:A8800)`);
    await expect.poll(() => valueOf(page(), 'Cycle!C1')).toBe(57);
    await expect.poll(() => valueOf(page(), 'Cycle!C2')).toBeCloseTo(51.8, 1);
  });
});
