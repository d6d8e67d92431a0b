/** Which agreement judges what: each lead and each month by the version in force then. */
import type { Agreement } from '../../agreement/agreement';
import type { DayNumber } from '../../time/calendarRules';
import { DAY_MS } from '../../time/civilDay';
import { fromLocal } from '../../time/zone';
import { firstDayOf, type MonthNumber } from '../months/monthStarts';
import type { ReportTerms } from '../reportTerms';

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

/** The timeline of a file in which nothing is signed: its draft, from the beginning on. */
export const draftTimeline = (agreement: Agreement, terms: ReportTerms): AgreementTimeline => [
  { fromDay: 0, versionNumber: null, agreement, terms },
];

/** The agreement that judges a day. A month is judged by its first day: a goal does not move while a team runs towards it. */
export function agreementOn(timeline: AgreementTimeline, day: DayNumber): TimedAgreement {
  let found = timeline[0];
  for (const entry of timeline) if (entry.fromDay <= day) found = entry;
  return found;
}

/** The agreement that judges a month: the one in force on its first day. */
export const agreementOfMonth = (timeline: AgreementTimeline, month: MonthNumber): TimedAgreement =>
  agreementOn(timeline, firstDayOf(month));

/**
 * Instants from which on each agreement holds: midnight of its first day, as its own clocks have it.
 *
 * @returns epoch milliseconds, never falling; the first is −Infinity, because what lies before it is judged by it too
 */
export function timelineStarts(timeline: AgreementTimeline): Float64Array {
  const starts = new Float64Array(timeline.length).fill(-Infinity);
  for (let index = 1; index < timeline.length; index += 1) {
    const { fromDay, agreement } = timeline[index]!;
    starts[index] = Math.max(starts[index - 1]!, fromLocal(agreement.calendar.timeZone, fromDay * DAY_MS));
  }
  return starts;
}

/**
 * The agreement in force at an instant.
 *
 * @param epochMs epoch milliseconds
 */
export function agreementAt(timeline: AgreementTimeline, epochMs: number): TimedAgreement {
  const starts = timelineStarts(timeline);
  let index = timeline.length - 1;
  while (!(starts[index]! <= epochMs) && index > 0) index -= 1;
  return timeline[index]!;
}
