/** The workbench's page in Chromium, with a small add-on: its menus, its sidebar, its charts, its files, and what it keeps. */
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { pickFromAddOn, typeInto, valueOf } from './hands';
import { smallAddOn } from './smallAddOn';
import { usePage } from './usePage';

const { page, reload, ready, rebuild, selectNewTab } = usePage(smallAddOn);

beforeEach(() => selectNewTab());

describe('the page', () => {
  it('is taken for a spreadsheet: menus, toolbar, formula bar, grid, tabs', async () => {
    for (const menu of ['File', 'Edit', 'View', 'Insert', 'Format', 'Extensions']) {
      expect(await page().getByRole('menuitem', { name: menu, exact: true }).isVisible()).toBe(true);
    }
    expect(await page().getByText('Leads', { exact: true }).isVisible()).toBe(true);
    expect(await page().getByRole('region', { name: 'Local workbench' }).isVisible()).toBe(true);
  });

  it('works its menus by keyboard alone', async () => {
    await page().getByRole('menuitem', { name: 'File', exact: true }).focus();
    await page().keyboard.press('ArrowRight');
    await page().keyboard.press('ArrowDown');
    expect(await page().evaluate(() => document.activeElement?.textContent)).toContain('Undo');
    await page().keyboard.press('ArrowDown');
    expect(await page().evaluate(() => document.activeElement?.textContent)).toContain('Redo');
    await page().keyboard.press('Escape');
    expect(await page().evaluate(() => document.activeElement?.textContent)).toBe('Edit');
  });
});

describe('for everyone', () => {
  it('the page’s own controls have names, roles and contrast', async () => {
    await pickFromAddOn(page(), 'Open panel');
    await page().evaluate(axe.source);
    const problems = await page().evaluate(async () => {
      const { run } = (window as unknown as { axe: typeof axe }).axe;
      // The grid, and what it shows over the page, is Univer's; what is in the frame is the add-on's.
      const own = { include: [['.strip'], ['.title-row'], ['aside.sidebar']], exclude: [['iframe']] };
      const { violations } = await run(own as never);
      return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
    });
    expect(problems).toEqual([]);
    await page().locator('aside.sidebar').getByRole('button', { name: 'Close sidebar' }).click();
  });
});

describe('the sidebar', () => {
  it('is 300 pixels wide, beside the grid, and runs functions of the add-on', async () => {
    await pickFromAddOn(page(), 'Open panel');
    const frame = page().frameLocator('aside.sidebar iframe');
    await frame.getByText('Shout').click();
    await frame.getByText('first {"said":"HELLO"}').waitFor();
    expect((await page().locator('aside.sidebar iframe').boundingBox())?.width).toBe(300);
    expect(await valueOf(page(), 'D1')).toBe('HELLO');
  });

  it('hears what went wrong, and is refused a date at once', async () => {
    await pickFromAddOn(page(), 'Open panel');
    const frame = page().frameLocator('aside.sidebar iframe');
    await frame.getByText('Nothing').click();
    await frame.getByText(/^second failed .*Say something\.$/).waitFor();
    await frame.getByText('Date').click();
    await frame.getByText('refused').waitFor();
  });

  it('closes by its own button and by the add-on', async () => {
    await pickFromAddOn(page(), 'Open panel');
    await page().locator('aside.sidebar').getByRole('button', { name: 'Close sidebar' }).click();
    expect(await page().locator('aside.sidebar').isVisible()).toBe(false);
    await pickFromAddOn(page(), 'Open panel');
    await page().frameLocator('aside.sidebar iframe').getByText('Close').click();
    await page().locator('aside.sidebar').waitFor({ state: 'hidden' });
  });
});

describe('the add-on', () => {
  it('says so when a menu item fails', async () => {
    await pickFromAddOn(page(), 'Fail');
    await page().getByText('Nothing is planned yet. Plan something.').click();
  });

  it('says so beside the sidebar, never over what stands at its foot', async () => {
    await pickFromAddOn(page(), 'Open panel');
    await pickFromAddOn(page(), 'Fail');
    const toast = page().getByText('Nothing is planned yet. Plan something.').last();
    const [box, panel] = [await toast.boundingBox(), await page().locator('aside.sidebar').boundingBox()];
    expect(box!.x + box!.width).toBeLessThanOrEqual(panel!.x);
    await toast.click();
    await page().locator('aside.sidebar').getByRole('button', { name: 'Close sidebar' }).click();
  });

  it('speaks the language of the account', async () => {
    await page().getByLabel('User language').selectOption('fa');
    await pickFromAddOn(page(), 'پنل');
    await page().getByLabel('User language').selectOption('en');
    await page().locator('aside.sidebar').getByRole('button', { name: 'Close sidebar' }).click();
  });

  it('draws charts that follow their cells', async () => {
    await pickFromAddOn(page(), 'Draw chart');
    await page().locator('[data-chart-id]').last().waitFor();
    const points = (): Promise<unknown> =>
      page().evaluate(() => window.workbench.charts().map(({ title, series }) => [title, series[1]?.points]));
    expect(await points()).toEqual([
      [
        'Leads by day',
        [
          { x: '1 Nov.', y: 12 },
          { x: '2 Nov.', y: 17 },
          { x: '3 Nov.', y: null },
        ],
      ],
    ]);
    await typeInto(page(), 'J4', '31');
    await expect.poll(points).toEqual([['Leads by day', expect.arrayContaining([{ x: '3 Nov.', y: 31 }])]]);
  });

  it('has its time trigger fired by a button, at the time the clock is set to', async () => {
    await pickFromAddOn(page(), 'Schedule');
    await page().getByRole('button', { name: 'Tonight' }).click();
    await page().getByRole('button', { name: 'Run nightly refresh' }).click();
    await page().getByText('The time trigger fired.').waitFor();
    const first = await page().evaluate(() => window.workbench.tabs()[0]!);
    const firedAt = Number(await valueOf(page(), `'${first}'!Z1`));
    // 02:00 in New York, the zone of the sample.
    expect(Math.abs(firedAt - Date.UTC(2026, 10, 21, 7))).toBeLessThan(60_000);
  });
});

describe('a CSV file', () => {
  it('opens in a tab of its own, its dates, numbers and codes read as Sheets reads them', async () => {
    const csv =
      'id,day,rate,code,open\nL-1,2026-11-20,12.5%,00123,TRUE\nL-2,11/21/2026,50%,12345678901234567e8,FALSE\n';
    const choosing = page().waitForEvent('filechooser');
    await page().getByRole('button', { name: 'Open CSV…' }).click();
    await (await choosing).setFiles({ name: 'export.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page().getByText('3 rows of export.csv are on export.').waitFor();
    expect(await page().evaluate(() => window.workbench.activeTab())).toBe('export');
    const values = await page().evaluate(() =>
      window.workbench.host.spreadsheet.getRange("'export'!B2:E3").getDisplayValues(),
    );
    expect(values).toEqual([
      ['2026-11-20', '12.50%', '00123', 'TRUE'],
      ['11/21/2026', '50%', '12345678901234567e8', 'FALSE'],
    ]);
    const days = await page().evaluate(() =>
      window.workbench.host.spreadsheet
        .getRange("'export'!B2:B3")
        .getValues()
        .map(([day]) => day instanceof Date),
    );
    expect(days).toEqual([true, true]);
  });

  it('opens by drop, in a further tab where the name is taken', async () => {
    const transfer = await page().evaluateHandle(() => {
      const carried = new DataTransfer();
      carried.items.add(new File(['a\tb\n1\t2\n'], 'dropped.tsv'));
      return carried;
    });
    for (const name of ['dropped', 'dropped (2)']) {
      await page().dispatchEvent('body', 'drop', { dataTransfer: transfer });
      await expect.poll(() => page().evaluate(() => window.workbench.activeTab())).toBe(name);
    }
    expect(await valueOf(page(), 'B2')).toBe(2);
  });
});

describe('the workbook', () => {
  it('is kept between reloads, its charts, its sidebar and its place included', async () => {
    await typeInto(page(), 'A1', 'kept');
    await pickFromAddOn(page(), 'Draw chart');
    await pickFromAddOn(page(), 'Open panel');
    await page().frameLocator('aside.sidebar iframe').getByText('Shout').waitFor();
    await page().locator('[data-chart-id]').first().waitFor();
    const tab = await page().evaluate(() => window.workbench.activeTab());
    const charts = await page().evaluate(() => window.workbench.charts().length);
    await reload();
    expect(await page().evaluate(() => window.workbench.activeTab())).toBe(tab);
    expect(await valueOf(page(), 'A1')).toBe('kept');
    expect(await page().evaluate(() => window.workbench.charts().length)).toBe(charts);
    await page().locator('[data-chart-id]').first().waitFor();
    await page().frameLocator('aside.sidebar iframe').getByText('Shout').waitFor();
    await page().locator('aside.sidebar').getByRole('button', { name: 'Close sidebar' }).click();
  });

  it('stays when the add-on is rebuilt, and its formulas follow the new code', async () => {
    await typeInto(page(), 'A1', '=TRY_ADD(1, 2)');
    await rebuild({ 'Code.js': smallAddOn['Code.js']!.replace('return first +', 'return 100 + first +') });
    await expect.poll(() => valueOf(page(), 'A1')).toBe(103);
    await rebuild(smallAddOn);
    await expect.poll(() => valueOf(page(), 'A1')).toBe(3);
  });

  it('goes back to the sample when asked, and only then', async () => {
    await typeInto(page(), 'A1', 'to be gone');
    const tabs = await page().evaluate(() => window.workbench.tabs().length);
    page().once('dialog', (dialog) => void dialog.dismiss());
    await page().getByRole('button', { name: 'Start over' }).click();
    expect(await page().evaluate(() => window.workbench.tabs().length)).toBe(tabs);
    page().once('dialog', (dialog) => void dialog.accept());
    const loaded = page().waitForEvent('load');
    await page().getByRole('button', { name: 'Start over' }).click();
    await loaded;
    await ready();
    expect(await page().evaluate(() => window.workbench.tabs())).toEqual(['Leads', 'Formulas']);
  });
});
