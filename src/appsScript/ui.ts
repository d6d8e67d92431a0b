/** Menu, sidebar and toast. */
import { attempt } from './guarded';
import { activeFile } from './spreadsheet';

export interface MenuEntry {
  readonly label: string;
  /** Name of a global function. */
  readonly handler: string;
}

/** Must work where the add-on is installed and not yet enabled in the file: nothing but the menu may be touched. */
export function showMenu(entries: readonly MenuEntry[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { label, handler } of entries) menu.addItem(label, handler);
  menu.addToUi();
}

/** Opens the sidebar from `sidebar.html`. */
export function showSidebar(title: string): void {
  attempt('showSidebar', () => {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle(title));
  });
}

/** A short message at the corner of the sheet. */
export function toast(message: string, title: string): void {
  attempt('toast', () => {
    activeFile().toast(message, title);
  });
}
