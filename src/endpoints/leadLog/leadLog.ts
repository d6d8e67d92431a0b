/** What the sidebar asks of the lead log: look at it, and save which tab and columns hold it. The log is never written. */
import { refusal } from '../../domain/agreement/refusal';
import { readSheetTexts } from '../../locales/readSheetTexts';
import type { Platform } from '../../ports';
import { AS_SAVED, locateLeadLog } from '../../workbook/leadLog/locateLeadLog';
import { agreedLanguage } from '../../workbook/agreement/agreedLanguage';
import { readAgreement } from '../../workbook/agreement/readAgreement';
import { writeMapping } from '../../workbook/leadLog/writeMapping';
import type { Reply } from '../contract';
import type { LeadLogChoice, LeadLogRequest, LeadLogView } from './contract';
import { personLanguage } from '../personLanguage';
import { isChoice, mappingOfChoice } from './mappingOfChoice';
import { leadLogView } from './leadLogView';
import { refused } from '../refused';
import { partsOf } from '../request';
import { underLock } from '../underLock';

export function readLeadLog(platform: Platform, request: LeadLogRequest): Reply<LeadLogView> {
  const asked = partsOf(request);
  const id = (key: keyof LeadLogRequest): number | null => (typeof asked[key] === 'number' ? asked[key] : null);
  const wanted = { tabId: id('tabId'), dealsTabId: id('dealsTabId'), activitiesTabId: id('activitiesTabId') };
  return { ok: true, value: leadLogView(platform, wanted, id('filterColumn')) };
}

/**
 * Saves a choice of tabs, columns and values.
 *
 * @returns the log as it is then read; or, with nothing written, why the choice is none
 */
export function saveLeadLog(platform: Platform, choice: LeadLogChoice): Reply<LeadLogView> {
  if (!isChoice(choice)) return refused(refusal('badRequest'));
  const { workbook } = platform;
  return underLock(platform, () => {
    const place = locateLeadLog(workbook, {
      tabId: choice.tabId,
      dealsTabId: choice.deals?.tabId ?? null,
      activitiesTabId: choice.activities?.tabId ?? null,
    });
    const { log } = place;
    if (log === null) return refused({ code: 'leadLogGone', path: 'tab', values: { tab: '' } });
    if ((choice.columns.created ?? null) === null) {
      return refused({ code: 'noCreatedColumn', path: 'created', values: {} });
    }
    // Tabs are in the agreement's language; without an agreement, in the person's.
    const language = agreedLanguage(readAgreement(workbook).values) ?? personLanguage(platform);
    const texts = readSheetTexts(platform.sheetTextsJson(), language);
    writeMapping(workbook, mappingOfChoice(choice, { ...place, log }), texts, language);
    return { ok: true, value: leadLogView(platform, AS_SAVED, null) };
  });
}
