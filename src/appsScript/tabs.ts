/** Finds Pactline's tabs by what they are for, whatever they are called and wherever they stand. */
import type { TabFacts, Workbook } from '../ports';
import { activeFile, forgetSheet, rememberSheet, sheetOf } from './spreadsheet';
import { markTab, removeMarks, tabRoles, whileForgotten } from './tabRoles';

type TabCalls = Pick<Workbook, 'tabs' | 'addTab' | 'removeTab' | 'renameTab' | 'removeMarks' | 'showTab'>;

export const tabs: TabCalls = {
  tabs: () => {
    const sheets = activeFile()
      .getSheets()
      .map((sheet) => ({ sheet, id: rememberSheet(sheet) }));
    const roles = tabRoles(sheets.map(({ id }) => id));
    return sheets.map(({ sheet, id }): TabFacts => ({
      id,
      // A name costs a call, and most readers look for a role.
      get name() {
        return sheet.getName();
      },
      role: roles.get(id) ?? null,
    }));
  },
  addTab: (name, role) => {
    const file = activeFile();
    const shown = file.getActiveSheet();
    const sheet = whileForgotten(() => {
      const added = file.insertSheet(name, file.getNumSheets());
      if (role !== null) markTab(added, role);
      return added;
    });
    const id = rememberSheet(sheet);
    // Inserting shows the new tab; whoever wants that says so by `showTab`.
    file.setActiveSheet(shown);
    return { id, name: sheet.getName(), role };
  },
  removeTab: (tabId) => {
    whileForgotten(() => activeFile().deleteSheet(sheetOf(tabId)));
    forgetSheet(tabId);
  },
  renameTab: (tabId, name) => {
    sheetOf(tabId).setName(name);
  },
  removeMarks,
  showTab: (tabId) => {
    activeFile().setActiveSheet(sheetOf(tabId));
  },
};
