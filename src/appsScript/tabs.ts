/** Finds Pactline's tabs by what they are for, whatever they are called and wherever they stand. */
import type { TabFacts, TabRole, Workbook } from '../ports';
import { activeFile, forgetSheet, rememberSheet, sheetOf } from './spreadsheet';

type TabCalls = Pick<Workbook, 'tabs' | 'addTab' | 'removeTab' | 'showTab'>;

/** Developer metadata of a tab: its role and its own id. A tab that somebody duplicates has another id, so it is no twin. */
const ROLE_KEY = 'pactlineTab';

const ROLES: readonly string[] = ['agreement', 'report', 'data', 'history', 'log'] satisfies TabRole[];

const isRole = (text: string | undefined): text is TabRole => text !== undefined && ROLES.includes(text);

/** Role of each tab by id, found in one search however many tabs the file has. */
function rolesById(): ReadonlyMap<number, TabRole> {
  const roles = new Map<number, TabRole>();
  for (const metadata of activeFile().createDeveloperMetadataFinder().withKey(ROLE_KEY).find()) {
    const [role, id] = (metadata.getValue() ?? '').split(' ');
    const tabId = metadata.getLocation().getSheet()?.getSheetId();
    if (isRole(role) && tabId !== undefined && String(tabId) === id) roles.set(tabId, role);
  }
  return roles;
}

export const tabs: TabCalls = {
  tabs: () => {
    const roles = rolesById();
    return activeFile()
      .getSheets()
      .map((sheet): TabFacts => {
        const id = rememberSheet(sheet);
        return {
          id,
          // A name costs a call, and most readers look for a role.
          get name() {
            return sheet.getName();
          },
          role: roles.get(id) ?? null,
        };
      });
  },
  addTab: (name, role) => {
    const file = activeFile();
    const shown = file.getActiveSheet();
    const sheet = file.insertSheet(name, file.getNumSheets());
    const id = rememberSheet(sheet);
    sheet.addDeveloperMetadata(ROLE_KEY, `${role} ${id}`);
    // Inserting shows the new tab; whoever wants that says so by `showTab`.
    file.setActiveSheet(shown);
    return { id, name: sheet.getName(), role };
  },
  removeTab: (tabId) => {
    activeFile().deleteSheet(sheetOf(tabId));
    forgetSheet(tabId);
  },
  showTab: (tabId) => {
    activeFile().setActiveSheet(sheetOf(tabId));
  },
};
