/** Makes the agreement tab again from what was signed. */
import { refusal } from '../../domain/agreement/refusal';
import type { RowValue, TermValues } from '../../domain/agreement/termDeclaration';
import type { VersionRecord } from '../../domain/agreement/versions/readRecords';
import { isoDay } from '../../domain/time/civilDay';
import { isRightToLeft, LANGUAGES } from '../../locales/language';
import { readSheetTexts } from '../../locales/readSheetTexts';
import type { Platform } from '../../ports';
import { writeAgreementTab } from '../../workbook/agreement/writeAgreementTab';
import { clearWay } from '../agreement/createAgreement';
import type { Reply } from '../contract';
import { refused } from '../refused';
import { partsOf } from '../request';
import { changeVersions } from './versions';
import type { VersionsView } from './contract';

/**
 * Writes the tab as a version has it, in the language in which it was signed. Names come back with it, and with them
 * every formula that uses them. Monthly figures stood on that tab alone, so they are blank.
 */
export function rebuildAgreement(platform: Platform, request: { readonly version: number }): Reply<VersionsView> {
  const { version: number } = partsOf(request);
  if (typeof number !== 'number') return refused(refusal('badRequest'));
  return changeVersions(platform, ({ history, binding }) => {
    const version = history.versions.find((one) => one.number === number);
    if (version === undefined) return [refusal('noVersion', { version: number })];
    if (version.isDamaged) return [refusal('versionDamaged', { version: number })];
    if (!clearWay(platform.workbook)) return [refusal('agreementExists')];
    const language = LANGUAGES.find((known) => known === version.language) ?? 'en';
    const texts = readSheetTexts(platform.sheetTextsJson(), language);
    const values: TermValues = { ...version.values, tabLanguage: language, signatures: signatureRows(binding) };
    platform.workbook.showTab(writeAgreementTab(platform.workbook, values, texts, isRightToLeft(language)).id);
    return [];
  });
}

const signatureRows = (binding: readonly VersionRecord[]): RowValue[] =>
  binding.flatMap(({ number, signatures }) =>
    signatures.map(({ name, team, signedDay }) => ({ name, team, date: isoDay(signedDay), version: number })),
  );
