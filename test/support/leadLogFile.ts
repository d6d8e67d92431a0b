/** Files with lead logs on tabs of the user's own, and which of their columns were chosen. */
import type { Cell } from '../../src/domain/cell';
import { en } from '../../src/locales/sheet/en';
import { readLeadLog } from '../../src/workbook/leadLog/readLeadLog';
import type { LeadLogMapping } from '../../src/workbook/leadLog/leadLogMapping';
import { writeMapping } from '../../src/workbook/leadLog/writeMapping';
import { createMemoryPlatform, type MemoryPlatform } from './memoryPlatform';

/** A tab from its first cell on. */
export type TabRows = readonly (readonly Cell[])[];

export const SAMPLE_LOG: TabRows = [
  [
    'Lead ID',
    'Create Date',
    'Handed to sales',
    'First follow-up',
    'Attempts',
    'Reached',
    'Lead type',
    'Owner',
    'Became a customer',
    'Amount',
  ],
  ['L-1', '2026-11-02 09:00', '2026-11-02 09:05', '2026-11-02 10:00', 2, true, 'Referral', 'Ann', '2026-11-20', 20_000],
  ['L-2', '2026-11-03 09:00', '2026-11-03 09:05', '', 0, false, 'Webinar', 'Bob', '', ''],
];

/** A file with these tabs, by their names. */
export function logFile(tabs: Readonly<Record<string, TabRows>>): MemoryPlatform {
  const platform = createMemoryPlatform();
  for (const [name, cells] of Object.entries(tabs)) platform.addUserTab(name, cells);
  return platform;
}

/** Its lead log as a refresh reads it, in UTC and US dollars. */
export const readLogOf = ({ workbook }: MemoryPlatform) => readLeadLog(workbook, 'Etc/UTC', 'USD');

/** What is left of a mapping where nothing but the log itself was chosen. */
export const LOG_ALONE = { deals: null, activities: null, filter: null, dayFirst: {}, values: {} };

/** Saves a mapping for a tab; columns as `[column, header]`. */
export function saveMapping(
  platform: MemoryPlatform,
  tab: string,
  columns: Readonly<Record<string, readonly [number, string]>>,
  rest: Partial<LeadLogMapping> = {},
): void {
  const mapped = Object.fromEntries(
    Object.entries(columns).map(([field, [column, header]]) => [field, { column, header }]),
  );
  const log = { tabId: platform.sheet(tab).id, tabName: tab, headerRow: 1, columns: mapped };
  writeMapping(platform.workbook, { ...LOG_ALONE, log, ...rest }, en, 'en');
}
