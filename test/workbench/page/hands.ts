/** What a person does in the page: clicks a cell, types, picks from the menus; and what they see in a cell. */
import type { Locator, Page } from 'playwright-core';
import type {} from '../../../workbench/page/main';

/** Waits, from frame to frame, until the keyboard is the grid's and its editor is where and as it is wanted. */
const untilEditor = (page: Page, wanted: { readonly cell?: string; readonly isOpen?: boolean }) =>
  page.waitForFunction(({ cell, isOpen }) => {
    const editor = window.workbench.editor();
    const isListening = (document.activeElement as HTMLElement | null)?.isContentEditable === true;
    return isListening && editor.cell === (cell ?? editor.cell) && editor.isOpen === (isOpen ?? editor.isOpen);
  }, wanted);

/** The functions whose names begin as what is being typed. */
export const suggestions = (page: Page): Locator => page.locator('ul[data-u-comp=sheets-formula-editor]');

export async function clickCell(page: Page, a1: string): Promise<void> {
  const { x, y } = await page.evaluate((cell) => window.workbench.middleOf(cell), a1);
  await page.mouse.click(x, y);
  await untilEditor(page, { cell: a1 });
}

/** Opens what stands in a cell, the caret at its end. */
export async function editCell(page: Page, a1: string): Promise<void> {
  await clickCell(page, a1);
  await page.keyboard.press('F2');
  await untilEditor(page, { cell: a1, isOpen: true });
}

/** Ends typing; not before the suggestions are gone, of which Enter would take one. */
export async function pressEnter(page: Page): Promise<void> {
  await suggestions(page).waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await untilEditor(page, { isOpen: false });
}

/** In the place of what stood in the cell. */
export async function typeInto(page: Page, a1: string, text: string): Promise<void> {
  await clickCell(page, a1);
  await page.keyboard.type(text);
  await pressEnter(page);
}

/** As typed, but all at once: each key of a long formula makes the page draw its menus anew. */
export async function pasteInto(page: Page, a1: string, text: string): Promise<void> {
  await clickCell(page, a1);
  await page.keyboard.insertText(text);
  await pressEnter(page);
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
