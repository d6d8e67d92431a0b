/** Versions as the sidebar shows them. */
import { textSum } from '../../domain/agreement/versions/digest';
import { recordEntries } from '../../domain/agreement/versions/recordEntries';
import { versionOfIssue } from '../../domain/agreement/versions/historyIssue';
import type { VersionRecord } from '../../domain/agreement/versions/readRecords';
import { isSigned, versionInForce, type Signature } from '../../domain/agreement/versions/version';
import { lastDayOf, versionState } from '../../domain/agreement/versions/versionState';
import type { TermValues } from '../../domain/agreement/termDeclaration';
import { isoDay } from '../../domain/time/civilDay';
import type { Platform } from '../../ports';
import { readMeasuredTerms } from './measuredTerms';
import type { DraftView, SignatureView, VersionsView, VersionView } from './contract';
import type { Draft, VersionsReading } from './readVersionsOf';
import { readReviewView } from './readReviewView';

/** The answer of every call about versions. */
export function viewOfVersions(platform: Platform, reading: VersionsReading): VersionsView {
  const { history, today, hasTab, draft, stale, agreement } = reading;
  const shown = history.versions.filter((version) => version !== draft?.record && !stale.includes(version));
  return {
    today: isoDay(today),
    versions: shown.map((version) => viewOfVersion(version, reading)).reverse(),
    draft: draft === null ? null : viewOfDraft(platform, draft, agreement.values),
    hasAgreementTab: hasTab,
    ...readReviewView(platform.workbook),
    issues: history.issues.filter((issue) => versionOfIssue(issue) === null),
  };
}

function viewOfVersion(version: VersionRecord, { binding, today, fileId, history }: VersionsReading): VersionView {
  const endsDay = lastDayOf(version);
  return {
    number: version.number,
    state: versionState(version, binding, today),
    effectiveOn: isoDay(version.effectiveDay),
    endsOn: endsDay === null ? null : isoDay(endsDay),
    signatures: version.signatures.map(viewOfSignature),
    isInForce: versionInForce(binding, today) === version,
    isCopied: isSigned(version) && version.fileId !== fileId,
    issues: history.issues.filter((issue) => versionOfIssue(issue) === version.number),
  };
}

const viewOfSignature = ({ side, name, team, signedDay }: Signature): SignatureView => ({
  side,
  name,
  team,
  signedOn: isoDay(signedDay),
});

function viewOfDraft(platform: Platform, draft: Draft, values: TermValues): DraftView {
  const { number, changedTerms, record, issues, days } = draft;
  return {
    number,
    changedTerms,
    signatures: (record?.signatures ?? []).map(viewOfSignature),
    effectiveOn: record === null ? null : isoDay(record.effectiveDay),
    earliestOn: days.earliest === null ? null : isoDay(days.earliest),
    suggestedOn: isoDay(record?.effectiveDay ?? days.suggested),
    seal: draftSeal(number, values),
    issues,
    // What was signed as it was measured is agreed, and no proposal any more.
    measuredTerms: readMeasuredTerms(platform, values).filter((place) => changedTerms.includes(place.split('.')[0]!)),
  };
}

/** Stands for a draft as somebody saw it: any change of a term changes it. */
export const draftSeal = (number: number, values: TermValues): string =>
  textSum(JSON.stringify([number, recordEntries(values)]));
