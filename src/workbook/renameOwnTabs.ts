/** Calls Pactline's tabs in another language, unless somebody gave them names of their own. */
import type { SheetTexts } from '../locales/sheet/sheetTexts';
import type { Workbook } from '../ports';
import { freeName } from './ownTab';

type TabNames = SheetTexts['tabs'];

/** A name that was taken when the tab was made has a number behind it. */
const isNameOf = (name: string, given: string): boolean =>
  name === given || (name.startsWith(`${given} `) && /^\d+$/.test(name.slice(given.length + 1)));

/** @param before names that the tabs got, in the language they spoke */
export function renameOwnTabs(workbook: Workbook, before: TabNames, after: TabNames): void {
  for (const { id, name, role } of workbook.tabs()) {
    if (role === null || before[role] === after[role] || !isNameOf(name, before[role])) continue;
    workbook.renameTab(id, freeName(workbook, after[role]));
  }
}
