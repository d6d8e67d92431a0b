/** What a person does in the page: clicks a cell, types, picks from the menus; and what they see in a cell. */
import type { Page } from 'playwright-core';
import type {} from '../../../workbench/page/main';

export async function clickCell(page: Page, a1: string): Promise<void> {
  const { x, y } = await page.evaluate((cell) => window.workbench.middleOf(cell), a1);
  await page.mouse.click(x, y);
}

export async function typeInto(page: Page, a1: string, text: string): Promise<void> {
  await clickCell(page, a1);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
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
