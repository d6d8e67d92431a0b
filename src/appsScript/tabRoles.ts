/** Tells which tabs are Pactline's: each is marked by developer metadata, and the marks are remembered beside the file. */
import type { TabRole } from '../ports';
import { activeFile } from './spreadsheet';

/** Developer metadata of a tab: its role and its own id. A tab that somebody duplicates has another id, so it is no twin. */
const ROLE_KEY = 'pactlineTab';

/** Document property: what a search found when a tab was last added, so that a refresh need not search. */
const REMEMBERED_KEY = 'pactline.tabs';

const ROLES: readonly string[] = ['agreement', 'report', 'data', 'history', 'log'] satisfies TabRole[];

type RoleById = readonly [tabId: number, role: TabRole];

const isRole = (text: unknown): text is TabRole => typeof text === 'string' && ROLES.includes(text);

const properties = () => PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties | null;

/**
 * Role of each of Pactline's tabs.
 *
 * @param present ids of all tabs; where a remembered one is not among them, the marks are asked
 */
export function tabRoles(present: readonly number[]): ReadonlyMap<number, TabRole> {
  const remembered = rememberedRoles();
  const holds = remembered.length > 0 && remembered.every(([tabId]) => present.includes(tabId));
  return new Map(holds ? remembered : markedRoles());
}

/** Marks a tab. */
export function markTab(sheet: GoogleAppsScript.Spreadsheet.Sheet, role: TabRole): void {
  sheet.addDeveloperMetadata(ROLE_KEY, `${role} ${sheet.getSheetId()}`);
}

/** Takes all marks away, also those that users' copies of Pactline's tabs brought along. */
export function removeMarks(): void {
  properties()?.deleteProperty(REMEMBERED_KEY);
  for (const mark of activeFile().createDeveloperMetadataFinder().withKey(ROLE_KEY).find()) mark.remove();
}

/**
 * Changes tabs of Pactline. Nothing is remembered meanwhile: a run that is cut short must not hide a tab from the next.
 */
export function whileForgotten<Result>(change: () => Result): Result {
  properties()?.deleteProperty(REMEMBERED_KEY);
  const result = change();
  properties()?.setProperty(REMEMBERED_KEY, JSON.stringify(markedRoles()));
  return result;
}

/** In one search, however many tabs the file has. */
function markedRoles(): RoleById[] {
  const roles: RoleById[] = [];
  for (const metadata of activeFile().createDeveloperMetadataFinder().withKey(ROLE_KEY).find()) {
    const [role, id] = (metadata.getValue() ?? '').split(' ');
    const tabId = metadata.getLocation().getSheet()?.getSheetId();
    if (isRole(role) && tabId !== undefined && String(tabId) === id) roles.push([tabId, role]);
  }
  return roles;
}

/** Empty where nothing usable is remembered. */
function rememberedRoles(): readonly RoleById[] {
  try {
    const roles = JSON.parse(properties()?.getProperty(REMEMBERED_KEY) ?? '[]') as readonly RoleById[];
    return roles.every(([tabId, role]) => typeof tabId === 'number' && isRole(role)) ? roles : [];
  } catch {
    return [];
  }
}
