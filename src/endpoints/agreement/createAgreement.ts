/** Makes the agreement tab, filled with the sample or left blank, and the history beside it. */
import { sampleValues } from '../../domain/agreement/sampleValues';
import { readyValues } from '../../domain/agreement/readyValues';
import { blankValues } from '../../domain/agreement/blankValues';
import { refusal } from '../../domain/agreement/refusal';
import { usualWorkweek } from '../../domain/agreement/workweek';
import { civilDay } from '../../domain/time/civilDay';
import { localDay } from '../../domain/time/zone';
import { isRightToLeft } from '../../locales/language';
import { readSheetTexts } from '../../locales/readSheetTexts';
import type { Platform, Workbook } from '../../ports';
import { writeAgreementTab } from '../../workbook/agreement/writeAgreementTab';
import { setUpHistory } from '../../workbook/history/setUpHistory';
import type { Reply } from '../contract';
import { personLanguage } from '../personLanguage';
import { refused } from '../refused';
import { partsOf } from '../request';
import { underLock } from '../underLock';
import type { AgreementView } from './contract';
import { viewOf } from './readAgreement';

export function createAgreement(
  platform: Platform,
  request: { readonly content: 'sample' | 'blank' },
): Reply<AgreementView> {
  const { content } = partsOf(request);
  if (content !== 'sample' && content !== 'blank') return refused(refusal('badRequest'));
  return underLock(platform, () => {
    if (!clearWay(platform.workbook)) return refused(refusal('agreementExists'));
    makeTab(platform, content);
    return viewOf(platform.workbook);
  });
}

/**
 * True where there is no agreement. A tab without any cell is what a run left that was killed while it made the tab:
 * it goes, and nothing of anybody's with it.
 */
export function clearWay(workbook: Workbook): boolean {
  for (const tab of workbook.tabs()) {
    if (tab.role !== 'agreement') continue;
    if (workbook.extent(tab.id).rows > 0) return false;
    workbook.removeTab(tab.id);
  }
  return !workbook.names().has('SLA_QUOTA');
}

function makeTab(platform: Platform, content: 'sample' | 'blank'): void {
  const { workbook } = platform;
  const tabLanguage = personLanguage(platform);
  const texts = readSheetTexts(platform.sheetTextsJson(), tabLanguage);
  const timeZone = workbook.timeZone();
  const file = { timeZone, tabLanguage, workweek: usualWorkweek(workbook.locale(), timeZone) };
  const { year } = civilDay(localDay(timeZone, platform.now()));
  const values = {
    ...(content === 'blank' ? blankValues(file) : sampleValues(file, texts.agreement.sample, year)),
    ...readyValues(texts.agreement.ready, content === 'blank' ? null : year, file.workweek),
  };
  const { id } = writeAgreementTab(workbook, values, texts, isRightToLeft(tabLanguage));
  setUpHistory(workbook, texts, tabLanguage);
  workbook.showTab(id);
}
