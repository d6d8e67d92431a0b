/** Which agreement judges what: each lead and each month by the version in force then. */
import type { Agreement } from '../agreement/agreement';
import type { DayNumber } from '../time/calendarRules';
import type { ReportTerms } from './reportTerms';

/** An agreement and the first day on which it holds. */
export interface TimedAgreement {
  readonly fromDay: DayNumber;
  /** `null`: nothing is signed, and the draft serves in its place. */
  readonly versionNumber: number | null;
  readonly agreement: Agreement;
  readonly terms: ReportTerms;
}

/** By {@link TimedAgreement.fromDay}, ascending, never empty. What lies before the first is judged by the first. */
export type AgreementTimeline = readonly [TimedAgreement, ...TimedAgreement[]];

/** The agreement that judges a day. A month is judged by its first day: a goal does not move while a team runs towards it. */
export function agreementOn(timeline: AgreementTimeline, day: DayNumber): TimedAgreement {
  let found = timeline[0];
  for (const entry of timeline) if (entry.fromDay <= day) found = entry;
  return found;
}
