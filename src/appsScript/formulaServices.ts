/** What a formula may ask of the spreadsheet, each asked only when it is needed: every question costs the cell time. */
import type { FormulaServices } from '../functions/calling/declaration';

export const formulaServices: FormulaServices = {
  spreadsheetTimeZone: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
  table: (name) => {
    const range = SpreadsheetApp.getActiveSpreadsheet().getRangeByName(name);
    return range === null ? null : range.getValues();
  },
  userLocale: () => Session.getActiveUserLocale(),
};
