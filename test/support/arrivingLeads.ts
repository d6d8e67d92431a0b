/** Leads that arrive night by night, and what a morning's report must say of them, reckoned one by one with Temporal. */
import { Temporal } from 'temporal-polyfill';
import { DAY_MS } from '../../src/domain/time/civilDay';
import type { Cell } from '../../src/domain/cell';
import { openRanges, walkedMinutes } from './temporalCalendar';
import { twentyLeadsAgreement, ZONE } from './twentyLeads';

/** Always the same, and lifelike enough: a few leads a day, two hours to an answer or none at all. */
export function createChance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

export interface Arrived {
  readonly createdAt: number;
  /** NaN: never. */
  readonly followedUpAt: number;
  readonly type: string;
}

/** Leads of the day before a refresh: a few, each of some type, each with its follow-up in time, late or never. */
export function arrivals(chance: () => number, asOfMs: number): Arrived[] {
  const count = 1 + Math.floor(chance() * 3);
  return Array.from({ length: count }, () => {
    const createdAt = Math.round(asOfMs - chance() * DAY_MS);
    const followedUpAt = chance() < 0.2 ? NaN : Math.round(createdAt + chance() * chance() * 2 * DAY_MS);
    const type = ['Referral', 'Content', 'Webinar'][Math.floor(chance() * 3)]!;
    return { createdAt, followedUpAt, type };
  });
}

/** A lead as a row of the log of the twenty leads. */
export function arrivedRow({ createdAt, followedUpAt, type }: Arrived, number: number): Cell[] {
  const followUp: Cell = Number.isNaN(followedUpAt) ? '' : new Date(followedUpAt);
  const created = new Date(createdAt);
  return [`N${number}`, created, created, followUp, 1, false, type, 'Ada', '', ''];
}

const dayOf = (epochMs: number): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(ZONE).toPlainDate();

/** What was promised of a day; days of a month go by its first for their goal. */
export interface Promised {
  readonly leadGoal: number;
  /** Working minutes, of types without a target of their own. */
  readonly targetMinutes: number;
}

/**
 * What the report must say, reckoned from the leads one by one with Temporal.
 *
 * @param promisedOn what the agreement in force on a day says
 */
export function expectedMorning(
  leads: readonly Arrived[],
  asOf: Temporal.ZonedDateTime,
  promisedOn: (day: Temporal.PlainDate) => Promised = () => ({ leadGoal: 30, targetMinutes: 60 }),
) {
  const yesterday = asOf.toPlainDate().subtract({ days: 1 });
  const inMonth = (epochMs: number): boolean => {
    const day = dayOf(epochMs);
    return (
      day.toPlainYearMonth().equals(yesterday.toPlainYearMonth()) && Temporal.PlainDate.compare(day, yesterday) <= 0
    );
  };
  const ranges = openRanges(twentyLeadsAgreement.calendar, Date.UTC(2026, 9, 1), asOf.epochMilliseconds);
  let met = 0;
  let due = 0;
  let overdueNow = 0;
  for (const { createdAt, followedUpAt, type } of leads) {
    if (type === 'Content' || createdAt > asOf.epochMilliseconds) continue;
    const target = type === 'Webinar' ? 120 : promisedOn(dayOf(createdAt)).targetMinutes;
    const isFollowedUp = followedUpAt <= asOf.epochMilliseconds;
    const spent = walkedMinutes(ranges, createdAt, isFollowedUp ? followedUpAt : asOf.epochMilliseconds);
    const isOverdue = !isFollowedUp && spent > target;
    if (isOverdue) overdueNow += 1;
    if (!inMonth(createdAt)) continue;
    if (isFollowedUp || isOverdue) due += 1;
    if (isFollowedUp && spent <= target) met += 1;
  }
  return {
    leadsToDate: leads.filter(({ createdAt }) => inMonth(createdAt)).length,
    leadGoalToDate: (promisedOn(yesterday.with({ day: 1 })).leadGoal * yesterday.day) / yesterday.daysInMonth,
    metRate: due === 0 ? '' : met / due,
    overdueNow,
  };
}
