/** What a person does in the page: clicks a cell, types, picks from the menus; and what they see in a cell. */
import type { Page } from 'playwright-core';
import type {} from '../../../workbench/page/main';

const editor = (page: Page) => page.evaluate(() => window.workbench.editor());

/** Univer's editor opens, closes and moves a moment after the click or key that made it. */
const MOMENT_MILLISECONDS = 250;

async function until(page: Page, holds: () => Promise<boolean>, act: () => Promise<void>): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt++) {
    if (await holds()) return;
    await act();
    await page.waitForTimeout(MOMENT_MILLISECONDS);
  }
  throw new Error('The editor of the cell did not follow.');
}

export async function clickCell(page: Page, a1: string): Promise<void> {
  const { x, y } = await page.evaluate((cell) => window.workbench.middleOf(cell), a1);
  await page.mouse.click(x, y);
  await until(
    page,
    async () => (await editor(page)).cell === a1,
    () => Promise.resolve(),
  );
}

/** Opens the cell as a person does who looks at the screen: presses F2 again where the page was too busy to hear it. */
export async function typeInto(page: Page, a1: string, text: string): Promise<void> {
  await clickCell(page, a1);
  await page.keyboard.press('Delete');
  await until(
    page,
    async () => (await editor(page)).isOpen,
    () => page.keyboard.press('F2'),
  );
  // At a person's pace: the list of suggestions follows the text late, and Enter would take one that no longer fits.
  await page.keyboard.type(text, { delay: 15 });
  await page.waitForTimeout(MOMENT_MILLISECONDS * 2);
  await page.keyboard.press('Enter');
  await until(
    page,
    async () => !(await editor(page)).isOpen,
    () => Promise.resolve(),
  );
}

/** What the cell holds, as a script reads it. */
export const valueOf = (page: Page, a1: string): Promise<unknown> =>
  page.evaluate((cell) => window.workbench.cell(cell).value, a1);

/** What the cell shows. */
export const textOf = (page: Page, a1: string): Promise<string> =>
  page.evaluate((cell) => window.workbench.cell(cell).text, a1);

/** An item of the add-on's menu. */
export async function pickFromAddOn(page: Page, label: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'Extensions' }).click();
  await page.getByRole('menu', { name: 'Extensions' }).getByRole('menuitem').first().click();
  await page.getByRole('menuitem', { name: label, exact: true }).click();
}
