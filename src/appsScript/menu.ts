/** The add-on's menu, all that may be made in a file in which the add-on is not yet enabled. */
import type { MenuTexts } from '../locales/menu';

/** Names of handlers are written out here, so that the build can say whether they exist. */
export function addMenu(texts: MenuTexts): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(texts.open, 'showSidebar')
    .addItem(texts.refresh, 'refreshNow')
    .addToUi();
}

export const showSidebarPage = (): void => {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Pactline'));
};

/** A note in the corner of the sheet that goes by itself. */
export const showNotice = (text: string): void => {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, 'Pactline');
};

/** Such as `pl`; may be asked in every mode. */
export const accountLocale = (): string => Session.getActiveUserLocale();
