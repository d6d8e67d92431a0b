/** Timelines of the twenty leads' agreement, with what a version changes and the day from which on it does. */
import type { Agreement } from '../../src/domain/agreement/agreement';
import type { AgreementTimeline, TimedAgreement } from '../../src/domain/report/judging/agreementTimeline';
import { reportTerms, type ReportTerms } from '../../src/domain/report/reportTerms';
import { dayNumber } from '../../src/domain/time/civilDay';
import { twentyLeadsAgreement } from './twentyLeads';

export interface ChangedTerms {
  readonly agreement?: Partial<Agreement>;
  readonly terms?: Partial<ReportTerms>;
}

/** Long before all leads. */
const FIRST_DAY = dayNumber(2026, 1, 1);

/**
 * A first version, and one more for each change.
 *
 * @param changes first day, and what is other than in the version before
 */
export function timelineOf(
  changes: readonly (readonly [fromDay: number, change: ChangedTerms])[] = [],
  first: ChangedTerms = {},
): AgreementTimeline {
  const agreement = { ...twentyLeadsAgreement, ...first.agreement };
  const timeline: [TimedAgreement, ...TimedAgreement[]] = [
    { fromDay: FIRST_DAY, versionNumber: 1, agreement, terms: { ...reportTerms({}), ...first.terms } },
  ];
  for (const [fromDay, change] of changes) {
    const before = timeline[timeline.length - 1]!;
    timeline.push({
      fromDay,
      versionNumber: timeline.length + 1,
      agreement: { ...before.agreement, ...change.agreement },
      terms: { ...before.terms, ...change.terms },
    });
  }
  return timeline;
}
