/** Puts the working copy back to what was signed last. */
import { refusal } from '../../domain/agreement/refusal';
import type { Platform } from '../../ports';
import { agreedLanguage } from '../../workbook/agreement/agreedLanguage';
import { saveTerms } from '../../workbook/agreement/agreementJournal';
import { removeRecord } from '../../workbook/history/removeRecord';
import type { Reply } from '../contract';
import type { VersionsView } from './contract';
import { changesTo, unwritable } from './draftChanges';
import { forgetMeasured } from './measuredTerms';
import { changeVersions } from './versions';

export const discardDraft = (platform: Platform): Reply<VersionsView> =>
  changeVersions(platform, (reading) => {
    const { draft, last, hasTab, history, wording } = reading;
    if (!hasTab) return [refusal('noAgreement')];
    if (last === null) return [refusal('nothingSigned')];
    if (draft === null) return [refusal('nothingToSign')];
    const wanted = wording.inLanguage(last.values, agreedLanguage(reading.agreement.values) ?? 'en');
    const changes = changesTo(reading, Object.fromEntries(draft.changedTerms.map((key) => [key, wanted[key] ?? null])));
    const issues = unwritable(reading, changes);
    if (issues.length > 0) return issues;
    if (draft.record !== null) removeRecord(platform.workbook, history, draft.record);
    saveTerms(platform, changes);
    forgetMeasured(platform);
    return [];
  });
