/** A file with the agreement and the log of the twenty leads, as a team has it before its first refresh. */
import { writeAgreementTab } from '../../src/workbook/agreement/writeAgreementTab';
import { blankValues } from '../../src/domain/agreement/blankValues';
import { usualWorkweek } from '../../src/domain/agreement/workweek';
import { isRightToLeft, type Language } from '../../src/locales/language';
import { readSheetTexts } from '../../src/locales/readSheetTexts';
import { madeOnce } from './madeOnce';
import { createMemoryPlatform, type MemoryOptions, type MemoryPlatform } from './memoryPlatform';
import { AS_OF, twentyLeadCells, twentyLeadsAgreement, ZONE } from './twentyLeads';

export const LEADS_TAB = 'Leads';

/** The same terms as `twentyLeadsAgreement`, as the cells of the agreement tab hold them. */
export function twentyLeadsTerms(tabLanguage: Language = 'en') {
  const { quota, marketingShare, dealSize, closeRate, currency } = twentyLeadsAgreement;
  return {
    ...blankValues({ timeZone: ZONE, tabLanguage, workweek: usualWorkweek('en_US', ZONE) }),
    company: 'Acme',
    currency,
    quota,
    marketingShare,
    dealSize,
    closeRate,
    leadTypes: twentyLeadsAgreement.leadTypes.map((type) => ({ ...type })),
    responseTarget: twentyLeadsAgreement.responseTargetMinutes,
    depthTarget: twentyLeadsAgreement.depthTargetAttempts,
    depthWindowDays: twentyLeadsAgreement.depthWindowDays,
    holidays: [{ date: '2026-11-11', opens: null, closes: null, name: null }],
  };
}

/** The file of the twenty leads, at the instant of its refresh. */
export const twentyLeadsFile = madeOnce((options: MemoryOptions = {}, tabLanguage: Language = 'en'): MemoryPlatform => {
  const platform = createMemoryPlatform({ timeZone: ZONE, now: AS_OF, ...options });
  const texts = readSheetTexts(platform.sheetTextsJson(), tabLanguage);
  writeAgreementTab(platform.workbook, twentyLeadsTerms(tabLanguage), texts, isRightToLeft(tabLanguage));
  platform.addUserTab(LEADS_TAB, twentyLeadCells());
  return platform;
});
