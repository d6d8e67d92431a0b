/** Signs the draft for one side, and takes such a signature back. */
import { refusal } from '../../domain/agreement/refusal';
import type { Side, Signature } from '../../domain/agreement/versions/version';
import type { Checked, Issue } from '../../domain/issue';
import type { DayNumber } from '../../domain/time/calendarRules';
import { isoDay, parseIsoDay } from '../../domain/time/civilDay';
import { readSheetTexts } from '../../locales/readSheetTexts';
import type { Platform } from '../../ports';
import { agreedLanguage } from '../../workbook/agreement/agreedLanguage';
import { historyWords, type HistoryWords } from '../../workbook/history/historyWords';
import { appendRecord } from '../../workbook/history/appendRecord';
import { addSignature } from '../../workbook/history/addSignature';
import { removeRecord } from '../../workbook/history/removeRecord';
import type { Reply } from '../contract';
import { refused } from '../refused';
import { partsOf } from '../request';
import { changeVersions } from './versions';
import type { SigningRequest, VersionsView } from './contract';
import type { Draft, VersionsReading } from './readVersionsOf';
import { announceSignatures } from './tendVersions';
import { draftSeal } from './viewOfVersions';

const LONGEST_NAME = 100;

/** A request as it can be signed. */
interface Signing {
  readonly side: Side;
  readonly name: string;
  readonly team: string;
  readonly effectiveDay: DayNumber;
  readonly seal: string;
}

/**
 * Signs exactly what the person saw. The first signature keeps the draft whole on the history tab; the second makes it
 * bind, and puts both names on the agreement tab.
 */
export function signVersion(platform: Platform, request: SigningRequest): Reply<VersionsView> {
  const checked = checkSigning(request);
  if (!checked.ok) return refused(...checked.issues);
  const signing = checked.value;
  return changeVersions(platform, (reading) => {
    const { draft } = reading;
    const issues = signingIssues(signing, reading);
    if (issues.length > 0 || draft === null) return issues;
    const signature: Signature = {
      side: signing.side,
      name: signing.name,
      team: signing.team,
      signedDay: reading.today,
    };
    if (draft.record === null) writeFirst(platform, reading, draft, signing, signature);
    else {
      announceSignatures(platform, draft.number);
      addSignature(platform.workbook, reading.history, draft.record, signature, wordsFor(platform, reading));
    }
    return [];
  });
}

/** Takes back what one side signed: no name stands under the draft then. */
export const withdrawSignatures = (platform: Platform): Reply<VersionsView> =>
  changeVersions(platform, ({ draft, history }) => {
    if (draft?.record == null) return [refusal('noSignature')];
    removeRecord(platform.workbook, history, draft.record);
    return [];
  });

function checkSigning(request: unknown): Checked<Signing> {
  const { side, name, team, effectiveOn, seal } = partsOf(request);
  if ((side !== 'marketing' && side !== 'sales') || typeof seal !== 'string') {
    return { ok: false, issues: [refusal('badRequest')] };
  }
  const [typedName, typedTeam] = [typedText(name), typedText(team)];
  const effectiveDay = typeof effectiveOn === 'string' ? parseIsoDay(effectiveOn) : null;
  const issues: Issue[] = [];
  if (typedName === '') issues.push(refusal('signerMissing', {}, 'name'));
  if (typedName.length > LONGEST_NAME) issues.push(refusal('signerTooLong', { most: LONGEST_NAME }, 'name'));
  if (typedTeam === '') issues.push(refusal('teamMissing', {}, 'team'));
  if (typedTeam.length > LONGEST_NAME) issues.push(refusal('teamTooLong', { most: LONGEST_NAME }, 'team'));
  if (effectiveDay === null) {
    const came = typeof effectiveOn === 'string' ? effectiveOn.slice(0, 60) : '';
    issues.push(refusal('dayUnreadable', { came }, 'effectiveOn'));
  }
  return effectiveDay === null || issues.length > 0
    ? { ok: false, issues }
    : { ok: true, value: { side, name: typedName, team: typedTeam, effectiveDay, seal } };
}

const typedText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function signingIssues(signing: Signing, { hasTab, draft, agreement, last }: VersionsReading): Issue[] {
  if (!hasTab) return [refusal('noAgreement')];
  if (draft === null) return [refusal('nothingToSign')];
  if (signing.seal !== draftSeal(draft.number, agreement.values)) return [refusal('draftChanged')];
  if (draft.issues.length > 0) {
    const count = new Set(draft.issues.map(({ path }) => path.split('.')[0])).size;
    return [refusal('draftUnusable', { count }), ...draft.issues];
  }
  const { record, days } = draft;
  const same = record?.signatures.find(({ side }) => side === signing.side);
  if (same !== undefined) return [refusal('sideSigned', { name: same.name }, 'side')];
  if (record !== null && record.effectiveDay !== signing.effectiveDay) {
    return [refusal('dayChosen', { day: isoDay(record.effectiveDay) }, 'effectiveOn')];
  }
  if (last !== null && days.earliest !== null && signing.effectiveDay < days.earliest) {
    return [refusal('dayTooEarly', { version: last.number, earliest: isoDay(days.earliest) }, 'effectiveOn')];
  }
  return [];
}

function writeFirst(
  platform: Platform,
  reading: VersionsReading,
  { number }: Draft,
  { effectiveDay }: Signing,
  signature: Signature,
): void {
  const { values } = reading.agreement;
  const record = {
    number,
    effectiveDay,
    values,
    signatures: [signature],
    language: agreedLanguage(reading.agreement.values) ?? 'en',
  };
  appendRecord(platform.workbook, reading.history, record, wordsFor(platform, reading));
}

function wordsFor(platform: Platform, reading: VersionsReading): HistoryWords {
  const language = agreedLanguage(reading.agreement.values) ?? 'en';
  const texts = readSheetTexts(platform.sheetTextsJson(), language);
  return historyWords(reading.agreement.values, texts, language, platform.workbook.locale());
}
