/** What the sidebar asks of the lead log: look at it, and save which tab and columns hold it. The log is never written. */
import { refusal } from '../domain/agreement/refusal';
import { LEAD_FIELDS, type LeadField } from '../domain/leads/leads';
import { isLanguage, type Language } from '../locales/language';
import { readSheetTexts } from '../locales/readSheetTexts';
import type { Platform } from '../ports';
import type { LeadLogMapping, MappedColumn, TabMapping } from '../workbook/leadLogMapping';
import { locateLeadLog, type LocatedTab } from '../workbook/locateLeadLog';
import { readAgreement } from '../workbook/readAgreement';
import type { TabTop } from '../workbook/tabTop';
import { writeMapping } from '../workbook/writeMapping';
import type { LeadLogChoice, LeadLogView, Reply } from './contract';
import { personLanguage } from './file';
import { leadLogView } from './leadLogView';
import { LOCK_WAIT_MILLISECONDS, refused } from './refused';

export function readLeadLog(
  platform: Platform,
  request: { readonly tabId: number | null; readonly dealsTabId: number | null },
): Reply<LeadLogView> {
  const { tabId, dealsTabId }: Readonly<Record<string, unknown>> = isRecord(request) ? request : {};
  const wanted = { tabId: asId(tabId), dealsTabId: asId(dealsTabId) };
  return { ok: true, value: leadLogView(platform, wanted) };
}

/**
 * Saves a choice of tab and columns.
 *
 * @returns the log as it is then read; or, with nothing written, why the choice is none
 */
export function saveLeadLog(platform: Platform, choice: LeadLogChoice): Reply<LeadLogView> {
  if (!isChoice(choice)) return refused(refusal('badRequest'));
  const { workbook } = platform;
  if (!workbook.canEdit()) return refused(refusal('readOnly'));
  const saved = platform.withLock(LOCK_WAIT_MILLISECONDS, (): Reply<LeadLogView> => {
    const {
      log,
      deals,
      saved: before,
    } = locateLeadLog(workbook, {
      tabId: choice.tabId,
      dealsTabId: choice.deals?.tabId ?? null,
    });
    if (log === null) return refused({ code: 'leadLogGone', path: 'tab', values: { tab: '' } });
    if ((choice.columns.created ?? null) === null)
      return refused({ code: 'noCreatedColumn', path: 'created', values: {} });
    const mapping: LeadLogMapping = {
      log: tabMapping(log.top, choice.columns),
      deals: choice.deals && deals && dealsMapping(deals, choice.deals),
      dayFirst: dayFirstOf(choice),
      values: before?.values ?? {},
    };
    const language = tabLanguage(platform);
    writeMapping(workbook, mapping, readSheetTexts(platform.sheetTextsJson(), language), language);
    return { ok: true, value: leadLogView(platform, { tabId: null, dealsTabId: null }) };
  });
  return saved === 'busy' ? refused(refusal('busy')) : saved;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asId = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const isColumn = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'number' && Number.isInteger(value) && value > 0);

/** Anybody who can open the file can send anything. */
function isChoice(value: unknown): value is LeadLogChoice {
  if (!isRecord(value) || typeof value['tabId'] !== 'number') return false;
  const { columns, dayFirst, deals } = value;
  if (!isRecord(columns) || !Object.values(columns).every(isColumn) || !isRecord(dayFirst)) return false;
  if (deals === null) return true;
  return (
    isRecord(deals) &&
    typeof deals['tabId'] === 'number' &&
    [deals['leadIdColumn'], deals['wonColumn'], deals['amountColumn']].every(isColumn)
  );
}

/** Columns with their headers; a field that was not sent is left to be recognised. */
function tabMapping(top: TabTop, columns: Readonly<Partial<Record<LeadField, number | null>>>): TabMapping {
  const mapped: Partial<Record<LeadField, MappedColumn | null>> = {};
  for (const field of LEAD_FIELDS) {
    const column = columns[field];
    if (column !== undefined)
      mapped[field] = column === null ? null : { column, header: top.headers[column - 1] ?? '' };
  }
  return { tabId: top.tab.id, tabName: top.tab.name, headerRow: top.headerRow, columns: mapped };
}

/** What tells won deals from others, and currencies apart, is not asked: it is kept as it was recognised. */
function dealsMapping(
  { top, columns }: LocatedTab,
  { leadIdColumn, wonColumn, amountColumn }: NonNullable<LeadLogChoice['deals']>,
): TabMapping {
  return tabMapping(top, {
    leadId: leadIdColumn,
    won: wonColumn,
    amount: amountColumn,
    stage: columns.get('stage')?.column ?? null,
    currency: columns.get('currency')?.column ?? null,
  });
}

const dayFirstOf = ({ dayFirst }: LeadLogChoice): Partial<Record<LeadField, boolean>> =>
  Object.fromEntries(
    LEAD_FIELDS.filter((field) => typeof dayFirst[field] === 'boolean').map((field) => [field, dayFirst[field]]),
  );

/** Tabs are in the agreement's language; without an agreement, in the person's. */
function tabLanguage(platform: Platform): Language {
  const { tabLanguage: agreed } = readAgreement(platform.workbook).values;
  return typeof agreed === 'string' && isLanguage(agreed) ? agreed : personLanguage(platform);
}
