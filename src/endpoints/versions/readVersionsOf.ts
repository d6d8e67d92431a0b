/** Where the agreement stands: its working copy, the versions of its history, and how they differ. */
import { changedTerms } from '../../domain/agreement/versions/compareValues';
import { effectiveDays, signedLast, type EffectiveDays } from '../../domain/agreement/versions/effectiveDays';
import { isSignedPath } from '../../domain/agreement/versions/signedTerms';
import type { VersionRecord } from '../../domain/agreement/versions/readRecords';
import { bindingVersions, isSigned } from '../../domain/agreement/versions/version';
import type { TermIssue } from '../../domain/agreement/termIssue';
import type { DayNumber } from '../../domain/time/calendarRules';
import { isKnownZone, localDay } from '../../domain/time/zone';
import type { Platform } from '../../ports';
import { readHistory, type HistoryReading } from '../../workbook/history/readHistory';
import { needsMigration } from '../../workbook/history/migrateFile';
import { readAgreement, type AgreementReading } from '../../workbook/agreement/readAgreement';
import { readyWording, type ReadyWording } from '../../workbook/agreement/readyWording';
import { rememberingWorkbook } from '../../workbook/rememberingWorkbook';

/** The working copy, where it is not what was signed last. */
export interface Draft {
  readonly number: number;
  readonly changedTerms: readonly string[];
  /** Its record, where one side has signed it. */
  readonly record: VersionRecord | null;
  /** What keeps it from being signed. */
  readonly issues: readonly TermIssue[];
  readonly days: EffectiveDays;
}

export interface VersionsReading {
  readonly fileId: string;
  readonly today: DayNumber;
  readonly agreement: AgreementReading;
  /** False: the tab is gone. */
  readonly hasTab: boolean;
  readonly history: HistoryReading;
  /** As they take effect. */
  readonly binding: readonly VersionRecord[];
  /** The version that was signed last; `null`: nothing is signed in this file. */
  readonly last: VersionRecord | null;
  readonly draft: Draft | null;
  /** Records of drafts that one side signed and that are no longer the working copy, or that came with a copied file. */
  readonly stale: readonly VersionRecord[];
  readonly wording: ReadyWording;
  /** The file is an older Pactline's. */
  readonly needsMigration: boolean;
}

/** Reads agreement and history: the file's names once, and one block each. */
export function readVersionsOf(platform: Platform): VersionsReading {
  const workbook = rememberingWorkbook(platform.workbook);
  const agreement = readAgreement(workbook);
  const history = readHistory(workbook);
  const fileId = workbook.fileId();
  const wording = readyWording(() => platform.sheetTextsJson());
  const hasTab = agreement.blocks.size > 0;
  const today = localDay(zoneOf(agreement, workbook.timeZone()), platform.now());
  const binding = bindingVersions(history.versions, fileId);
  const last = signedLast(binding);
  const { open, stale } = halfSigned(history, fileId, hasTab ? agreement : null);
  const changed = last === null ? null : changedTerms(last.values, agreement.values, wording.fold);
  const isDraft = hasTab && (changed === null || changed.length > 0 || open !== null);
  const draft: Draft = {
    number: open?.number ?? nextNumber(history, stale),
    changedTerms: changed ?? changedTerms({}, agreement.values),
    record: open,
    issues: agreement.issues.filter(({ path }) => isSignedPath(path)),
    days: effectiveDays(binding, agreement.values, today),
  };
  return {
    fileId,
    today,
    agreement,
    hasTab,
    history,
    binding,
    last,
    draft: isDraft ? draft : null,
    stale,
    wording,
    needsMigration: needsMigration(workbook),
  };
}

const zoneOf = ({ values }: AgreementReading, fileZone: string): string => {
  const zone = values['timeZone'];
  return typeof zone === 'string' && isKnownZone(zone) ? zone : fileZone;
};

/** Numbers of versions that came with a copied file, or are damaged, are not given again. */
const nextNumber = ({ versions }: HistoryReading, stale: readonly VersionRecord[]): number =>
  1 + versions.reduce((most, version) => (stale.includes(version) ? most : Math.max(most, version.number)), 0);

/**
 * The record that waits for its second signature, and those that wait in vain.
 *
 * @param agreement as its cells are now; `null` where they are gone: what was signed cannot have been changed then
 */
function halfSigned(history: HistoryReading, fileId: string, agreement: AgreementReading | null) {
  const half = history.versions.filter((version) => version.signatures.length > 0 && !isSigned(version));
  const newest = half[half.length - 1];
  const isMisnamed = agreement?.issues.some(({ code }) => code === 'nameMissing' || code === 'nameDoubled') === true;
  const isOpen =
    newest !== undefined &&
    newest === history.versions[history.versions.length - 1] &&
    !newest.isDamaged &&
    newest.fileId === fileId &&
    // A term without cells says nothing about whether anybody changed it.
    (agreement === null || isMisnamed || changedTerms(newest.values, agreement.values).length === 0);
  return { open: isOpen ? newest : null, stale: isOpen ? half.slice(0, -1) : half };
}
