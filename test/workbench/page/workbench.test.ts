import axe from 'axe-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { clickCell, editCell, pickFromAddOn, pressEnter, suggestions, textOf, typeInto, valueOf } from './hands';
import { openPage, type OpenedPage } from './openPage';
import { smallAddOn } from './smallAddOn';

let opened: OpenedPage;
let page: Page;

beforeAll(async () => {
  opened = await openPage(smallAddOn);
  page = opened.page;
});

afterAll(() => opened.close());

/** An empty tab for each fact, in the American way. */
beforeEach(async () => {
  await page.getByLabel('File locale').selectOption('en_US');
  await page.evaluate(() => {
    const { spreadsheet } = window.workbench.host;
    window.workbench.selectTab(spreadsheet.insertSheet().getName());
  });
});

describe('the page', () => {
  it('is taken for a spreadsheet: menus, toolbar, formula bar, grid, tabs', async () => {
    for (const menu of ['File', 'Edit', 'View', 'Insert', 'Format', 'Extensions']) {
      expect(await page.getByRole('menuitem', { name: menu, exact: true }).isVisible()).toBe(true);
    }
    expect(await page.getByText('Leads', { exact: true }).isVisible()).toBe(true);
    expect(await page.getByRole('region', { name: 'Local workbench' }).isVisible()).toBe(true);
  });

  it('works its menus by keyboard alone', async () => {
    await page.getByRole('menuitem', { name: 'File', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Undo');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Redo');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Edit');
  });
});

describe('for everyone', () => {
  it('the page’s own controls have names, roles and contrast', async () => {
    await pickFromAddOn(page, 'Open panel');
    await page.evaluate(axe.source);
    const problems = await page.evaluate(async () => {
      const { run } = (window as unknown as { axe: typeof axe }).axe;
      // The grid, and what it shows over the page, is Univer's; what is in the frame is the add-on's.
      const own = { include: [['.strip'], ['.title-row'], ['aside.sidebar']], exclude: [['iframe']] };
      const { violations } = await run(own as never);
      return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
    });
    expect(problems).toEqual([]);
    await page.locator('aside.sidebar').getByRole('button', { name: 'Close sidebar' }).click();
  });
});

describe('formulas', () => {
  it('answers a formula typed by keyboard, and follows the cell it refers to', async () => {
    await typeInto(page, 'A1', '40');
    await typeInto(page, 'A2', '=TRY_ADD(A1, 2)');
    expect(await valueOf(page, 'A2')).toBe(42);
    await typeInto(page, 'A1', '50');
    expect(await valueOf(page, 'A2')).toBe(52);
  });

  it('offers the function while its name is typed, and then names its parameters', async () => {
    await clickCell(page, 'A1');
    await page.keyboard.type('=TRY_A');
    await page.getByText('Adds two numbers.').waitFor();
    await page.keyboard.type('DD(');
    await page.getByText('What to begin with.').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('takes the suggestions away at the bracket, so that Enter takes none of them', async () => {
    await clickCell(page, 'A1');
    await page.keyboard.type('=S');
    await suggestions(page).waitFor();
    await page.keyboard.type('UM');
    await page.keyboard.type('(');
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    expect(await suggestions(page).count()).toBe(0);
    await page.keyboard.type('1,2)');
    await pressEnter(page);
    expect(await valueOf(page, 'A1')).toBe(3);
  });

  it('spills over the cells below', async () => {
    await typeInto(page, 'A1', '=TRY_COUNTDOWN(3)');
    expect([await valueOf(page, 'A1'), await valueOf(page, 'A2'), await valueOf(page, 'A3')]).toEqual([3, 2, 1]);
  });

  it('tells on hover why a formula failed', async () => {
    await typeInto(page, 'B2', '=TRY_ADD("many")');
    const { x, y } = await page.evaluate(() => window.workbench.middleOf('B2'));
    await page.mouse.move(x + 200, y + 200);
    await page.mouse.move(x, y, { steps: 4 });
    await page.getByRole('tooltip').getByText('TRY_ADD: first is many; type a number').waitFor();
  });
});

describe('the file’s locale', () => {
  beforeEach(async () => {
    await page.getByLabel('File locale').selectOption('de_DE');
  });

  it('decides what stands between arguments and before decimals', async () => {
    await typeInto(page, 'A1', '=TRY_ADD(1,5; 2)');
    expect(await valueOf(page, 'A1')).toBe(3.5);
    expect(await textOf(page, 'A1')).toBe('3,5');
  });

  it('shows a formula for editing as it is typed there', async () => {
    await typeInto(page, 'A1', '=TRY_ADD(1,5; 2)');
    await editCell(page, 'A1');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('+0,5)');
    await pressEnter(page);
    expect(await valueOf(page, 'A1')).toBe(4);
  });

  it('decides which number is the day of a typed date', async () => {
    await typeInto(page, 'A1', '2.1.2026');
    await typeInto(page, 'A2', '=MONTH(A1)');
    expect(await valueOf(page, 'A2')).toBe(1);
  });
});

describe('the sidebar', () => {
  it('is 300 pixels wide, beside the grid, and runs functions of the add-on', async () => {
    await pickFromAddOn(page, 'Open panel');
    const frame = page.frameLocator('aside.sidebar iframe');
    await frame.getByText('Shout').click();
    await frame.getByText('first {"said":"HELLO"}').waitFor();
    expect((await page.locator('aside.sidebar iframe').boundingBox())?.width).toBe(300);
    expect(await valueOf(page, 'D1')).toBe('HELLO');
  });

  it('hears what went wrong, and is refused a date at once', async () => {
    await pickFromAddOn(page, 'Open panel');
    const frame = page.frameLocator('aside.sidebar iframe');
    await frame.getByText('Nothing').click();
    await frame.getByText(/^second failed .*Say something\.$/).waitFor();
    await frame.getByText('Date').click();
    await frame.getByText('refused').waitFor();
  });

  it('closes by its own button and by the add-on', async () => {
    await pickFromAddOn(page, 'Open panel');
    await page.locator('aside.sidebar').getByRole('button', { name: 'Close sidebar' }).click();
    expect(await page.locator('aside.sidebar').isVisible()).toBe(false);
    await pickFromAddOn(page, 'Open panel');
    await page.frameLocator('aside.sidebar iframe').getByText('Close').click();
    await page.locator('aside.sidebar').waitFor({ state: 'hidden' });
  });
});

describe('the add-on', () => {
  it('says so when a menu item fails', async () => {
    await pickFromAddOn(page, 'Fail');
    await page.getByText('Nothing is planned yet. Plan something.').click();
  });

  it('says so beside the sidebar, never over what stands at its foot', async () => {
    await pickFromAddOn(page, 'Open panel');
    await pickFromAddOn(page, 'Fail');
    const toast = page.getByText('Nothing is planned yet. Plan something.').last();
    const [box, panel] = [await toast.boundingBox(), await page.locator('aside.sidebar').boundingBox()];
    expect(box!.x + box!.width).toBeLessThanOrEqual(panel!.x);
    await toast.click();
    await page.locator('aside.sidebar').getByRole('button', { name: 'Close sidebar' }).click();
  });

  it('speaks the language of the account', async () => {
    await page.getByLabel('User language').selectOption('fa');
    await pickFromAddOn(page, 'پنل');
    await page.getByLabel('User language').selectOption('en');
    await page.locator('aside.sidebar').getByRole('button', { name: 'Close sidebar' }).click();
  });

  it('draws charts that follow their cells', async () => {
    await pickFromAddOn(page, 'Draw chart');
    await page.locator('[data-chart-id]').last().waitFor();
    const points = (): Promise<unknown> =>
      page.evaluate(() => window.workbench.charts().map(({ title, series }) => [title, series[1]?.points]));
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
    await typeInto(page, 'J4', '31');
    await expect.poll(points).toEqual([['Leads by day', expect.arrayContaining([{ x: '3 Nov.', y: 31 }])]]);
  });

  it('has its time trigger fired by a button, at the time the clock is set to', async () => {
    await pickFromAddOn(page, 'Schedule');
    await page.getByRole('button', { name: 'Tonight' }).click();
    await page.getByRole('button', { name: 'Run nightly refresh' }).click();
    await page.getByText('The time trigger fired.').waitFor();
    const first = await page.evaluate(() => window.workbench.tabs()[0]!);
    const firedAt = Number(await valueOf(page, `'${first}'!Z1`));
    // 02:00 in New York, the zone of the sample.
    expect(Math.abs(firedAt - Date.UTC(2026, 10, 21, 7))).toBeLessThan(60_000);
  });
});

describe('a CSV file', () => {
  it('opens in a tab of its own, its dates, numbers and codes read as Sheets reads them', async () => {
    const csv =
      'id,day,rate,code,open\nL-1,2026-11-20,12.5%,00123,TRUE\nL-2,11/21/2026,50%,12345678901234567e8,FALSE\n';
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open CSV…' }).click();
    await (await choosing).setFiles({ name: 'export.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByText('3 rows of export.csv are on export.').waitFor();
    expect(await page.evaluate(() => window.workbench.activeTab())).toBe('export');
    const values = await page.evaluate(() =>
      window.workbench.host.spreadsheet.getRange("'export'!B2:E3").getDisplayValues(),
    );
    expect(values).toEqual([
      ['2026-11-20', '12.50%', '00123', 'TRUE'],
      ['11/21/2026', '50%', '12345678901234567e8', 'FALSE'],
    ]);
    const days = await page.evaluate(() =>
      window.workbench.host.spreadsheet
        .getRange("'export'!B2:B3")
        .getValues()
        .map(([day]) => day instanceof Date),
    );
    expect(days).toEqual([true, true]);
  });

  it('opens by drop, in a further tab where the name is taken', async () => {
    const transfer = await page.evaluateHandle(() => {
      const carried = new DataTransfer();
      carried.items.add(new File(['a\tb\n1\t2\n'], 'dropped.tsv'));
      return carried;
    });
    for (const name of ['dropped', 'dropped (2)']) {
      await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
      await expect.poll(() => page.evaluate(() => window.workbench.activeTab())).toBe(name);
    }
    expect(await valueOf(page, 'B2')).toBe(2);
  });
});

describe('the workbook', () => {
  it('is kept between reloads, its charts, its sidebar and its place included', async () => {
    await typeInto(page, 'A1', 'kept');
    await pickFromAddOn(page, 'Draw chart');
    await pickFromAddOn(page, 'Open panel');
    await page.frameLocator('aside.sidebar iframe').getByText('Shout').waitFor();
    await page.locator('[data-chart-id]').first().waitFor();
    const tab = await page.evaluate(() => window.workbench.activeTab());
    const charts = await page.evaluate(() => window.workbench.charts().length);
    await page.evaluate(() => window.workbench.kept());
    await page.reload();
    await opened.ready();
    expect(await page.evaluate(() => window.workbench.activeTab())).toBe(tab);
    expect(await valueOf(page, 'A1')).toBe('kept');
    expect(await page.evaluate(() => window.workbench.charts().length)).toBe(charts);
    await page.locator('[data-chart-id]').first().waitFor();
    await page.frameLocator('aside.sidebar iframe').getByText('Shout').waitFor();
    await page.locator('aside.sidebar').getByRole('button', { name: 'Close sidebar' }).click();
  });

  it('stays when the add-on is rebuilt, and its formulas follow the new code', async () => {
    await typeInto(page, 'A1', '=TRY_ADD(1, 2)');
    await opened.rebuild({ 'Code.js': smallAddOn['Code.js']!.replace('return first +', 'return 100 + first +') });
    await expect.poll(() => valueOf(page, 'A1')).toBe(103);
    await opened.rebuild(smallAddOn);
    await expect.poll(() => valueOf(page, 'A1')).toBe(3);
  });

  it('goes back to the sample when asked, and only then', async () => {
    await typeInto(page, 'A1', 'to be gone');
    const tabs = await page.evaluate(() => window.workbench.tabs().length);
    page.once('dialog', (dialog) => void dialog.dismiss());
    await page.getByRole('button', { name: 'Start over' }).click();
    expect(await page.evaluate(() => window.workbench.tabs().length)).toBe(tabs);
    page.once('dialog', (dialog) => void dialog.accept());
    const loaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Start over' }).click();
    await loaded;
    await opened.ready();
    expect(await page.evaluate(() => window.workbench.tabs())).toEqual(['Leads', 'Formulas']);
  });
});

describe('all along', () => {
  it('the page asked nothing of the world outside, and its console stayed clean', () => {
    expect(opened.outside).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});
