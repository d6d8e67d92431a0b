/** Finds one of Pactline's tabs by what it is for, or adds it under a name that is still free. */
import type { TabFacts, TabRole, Workbook } from '../ports';

/** The tab with this role; `null` where the file has none. */
export const findTab = (workbook: Workbook, role: TabRole): TabFacts | null =>
  workbook.tabs().find((tab) => tab.role === role) ?? null;

/**
 * A new tab. A user's own tab of the same name keeps it; sheets tell names apart without regard to case.
 *
 * @example addOwnTab(workbook, 'data', 'SLA Data').name // 'SLA Data 2' where the user has an 'sla data'
 */
export const addOwnTab = (workbook: Workbook, role: TabRole, wantedName: string): TabFacts =>
  workbook.addTab(freeName(workbook, wantedName), role);

/** A name that no tab has: the wanted one, or with a number behind it. */
export function freeName(workbook: Workbook, wantedName: string): string {
  const taken = new Set(workbook.tabs().map((tab) => tab.name.toLowerCase()));
  let name = wantedName;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wantedName} ${number}`;
  return name;
}
