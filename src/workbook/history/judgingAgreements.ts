/** Which agreements judge the report: the versions signed in this file, and while there is none, its draft. */
import type { TermValues } from '../../domain/agreement/termDeclaration';
import { changedTerms, type FoldText } from '../../domain/agreement/versions/compareValues';
import { signedLast } from '../../domain/agreement/versions/effectiveDays';
import { bindingVersions, type Version } from '../../domain/agreement/versions/version';
import { lastDayOf } from '../../domain/agreement/versions/versionState';
import { agreementStanding, type AgreementStanding } from '../../domain/report/judging/agreementStanding';
import {
  agreementAt,
  draftTimeline,
  type AgreementTimeline,
  type TimedAgreement,
} from '../../domain/report/judging/agreementTimeline';
import { reportTerms } from '../../domain/report/reportTerms';
import type { ReviewPeriod } from '../../domain/report/review/review';
import { unsignedValues, versionTimeline } from '../../domain/report/judging/versionTimeline';
import type { DayNumber } from '../../domain/time/calendarRules';
import { parseIsoDay } from '../../domain/time/civilDay';
import { localDay } from '../../domain/time/zone';
import type { HistoryReading } from './readHistory';
import type { AgreementReading } from '../agreement/readAgreement';

interface JudgingAgreements {
  readonly timeline: AgreementTimeline;
  /** The one in force at the instant. */
  readonly inForce: TimedAgreement;
  /** Its terms, with what nobody signs as the agreement tab has it now. */
  readonly values: TermValues;
  readonly standing: AgreementStanding;
  /** What was signed, for its review; `null`: nothing is. */
  readonly period: ReviewPeriod | null;
  /** The day of the instant, in the agreement's zone. */
  readonly today: DayNumber;
}

/**
 * The agreements by which an instant is reported.
 *
 * @param working the agreement tab: half edited, or gone, it judges nothing once a version is signed
 * @param fileId of this file: what was signed in another binds nobody here
 * @param asOfMs epoch milliseconds
 * @param fold brings ready wording of all languages into one form
 * @returns `null` where nothing is signed and the draft cannot be used either
 */
export function judgingAgreements(
  working: AgreementReading,
  history: HistoryReading,
  fileId: string,
  asOfMs: number,
  fold: FoldText,
): JudgingAgreements | null {
  const { versions } = history;
  const binding = bindingVersions(versions, fileId);
  const { entries, unusable } = versionTimeline(binding, working.values);
  const timeline = isTimeline(entries) ? entries : draftOf(working);
  if (timeline === null) return null;
  const inForce = agreementAt(timeline, asOfMs);
  const today = localDay(inForce.agreement.calendar.timeZone, asOfMs);
  const usable = binding.filter(({ number }) => !unusable.includes(number));
  const signed = usable.find(({ number }) => number === inForce.versionNumber);
  const standing = agreementStanding(
    { versions, binding: usable, isDraft: isDraft(working, binding, fold), hasTab: working.blocks.size > 0, unusable },
    today,
  );
  return {
    timeline,
    inForce,
    values: signed === undefined ? working.values : { ...signed.values, ...unsignedValues(working.values) },
    standing,
    period: signed === undefined ? null : periodOf(signed, binding, standing.next !== null),
    today,
  };
}

function periodOf(inForce: Version, binding: readonly Version[], hasNext: boolean): ReviewPeriod {
  const startsOn = inForce.values['startsOn'];
  const signedDays = binding.flatMap(({ signatures }) => signatures.map(({ signedDay }) => signedDay));
  return {
    startsDay: typeof startsOn === 'string' ? parseIsoDay(startsOn) : null,
    endsDay: lastDayOf(inForce),
    signedDay: Math.max(...signedDays),
    hasNext,
  };
}

const isTimeline = (entries: readonly TimedAgreement[]): entries is AgreementTimeline => entries.length > 0;

const draftOf = ({ agreement, values }: AgreementReading): AgreementTimeline | null =>
  agreement === null ? null : draftTimeline(agreement, reportTerms(values));

/** True where the agreement tab says something else than what was signed last. A tab that is gone says nothing. */
function isDraft({ blocks, values }: AgreementReading, binding: readonly Version[], fold: FoldText): boolean {
  const last = signedLast(binding);
  if (blocks.size === 0) return false;
  return last === null || changedTerms(last.values, values, fold).length > 0;
}
