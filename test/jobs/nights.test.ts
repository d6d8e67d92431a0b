import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import { saveSchedule } from '../../src/endpoints/schedule';
import { runNightly } from '../../src/jobs/nightly';
import type { Cell } from '../../src/domain/cell';
import type { MemoryPlatform } from '../support/memoryPlatform';
import { factValue, tableColumn } from '../support/reportCells';
import { openRanges, walkedMinutes } from '../support/temporalCalendar';
import { twentyLeadsAgreement, ZONE } from '../support/twentyLeads';
import { LEADS_TAB, twentyLeadsFile } from '../support/twentyLeadsFile';

const FIRST_NIGHT = Temporal.PlainDate.from('2026-10-20');
const NIGHTS = 40;
const TAKE_OVER = 20;
const FAULTS: ReadonlyMap<number, 'fail' | 'kill'> = new Map([
  [9, 'fail'],
  [27, 'kill'],
]);

/** Always the same, and lifelike enough: a few leads a day, two hours to an answer or none at all. */
function createChance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

interface Arrived {
  readonly createdAt: number;
  /** NaN: never. */
  readonly followedUpAt: number;
  readonly type: string;
}

const atTwo = (night: number): Temporal.ZonedDateTime =>
  FIRST_NIGHT.add({ days: night }).toZonedDateTime({ timeZone: ZONE, plainTime: '02:14' });

const dayOf = (epochMs: number): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(ZONE).toPlainDate();

/** What the report must say, reckoned from the leads one by one with Temporal. */
function expected(leads: readonly Arrived[], asOf: Temporal.ZonedDateTime) {
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
    const target = type === 'Webinar' ? 120 : 60;
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
    leadGoalToDate: (30 * yesterday.day) / yesterday.daysInMonth,
    metRate: due === 0 ? '' : met / due,
    overdueNow,
  };
}

const shown = (platform: MemoryPlatform) => ({
  leadsToDate: factValue(platform, 'leadsToDate'),
  leadGoalToDate: factValue(platform, 'leadGoalToDate'),
  metRate: factValue(platform, 'metRate'),
  overdueNow: factValue(platform, 'overdueNow'),
});

describe('forty nights, over a change of clocks, a month’s end, two faults and a take-over', () => {
  const mornings: { night: number; shown: unknown; expected: unknown; lastActual: unknown }[] = [];
  let mine: MemoryPlatform;
  let yours: MemoryPlatform;

  beforeAll(() => {
    mine = twentyLeadsFile();
    yours = mine.otherUser();
    const sheet = mine.sheet(LEADS_TAB);
    sheet.rows.length = 1;
    const chance = createChance(20_261_020);
    const leads: Arrived[] = [];
    for (let night = 0; night < NIGHTS; night += 1) {
      const asOf = atTwo(night);
      const count = 1 + Math.floor(chance() * 3);
      for (let lead = 0; lead < count; lead += 1) {
        const createdAt = Math.round(asOf.epochMilliseconds - chance() * 86_400_000);
        const followedUpAt = chance() < 0.2 ? NaN : Math.round(createdAt + chance() * chance() * 2 * 86_400_000);
        const type = ['Referral', 'Content', 'Webinar'][Math.floor(chance() * 3)]!;
        leads.push({ createdAt, followedUpAt, type });
        const followUp: Cell = Number.isNaN(followedUpAt) ? '' : new Date(followedUpAt);
        const created = new Date(createdAt);
        sheet.rows.push([`N${leads.length}`, created, created, followUp, 1, false, type, 'Ada', '', '']);
      }
      mine.setNow(asOf.epochMilliseconds);
      if (night === 0) saveSchedule(mine, { hour: 2, ownerName: 'Ada' });
      if (night === TAKE_OVER) saveSchedule(yours, { hour: 2, ownerName: 'Bruno' });
      const fault = FAULTS.get(night);
      const owner = night < TAKE_OVER ? mine : yours;
      if (fault === 'fail') owner.log.failCall(10, 'before');
      if (fault === 'kill') owner.log.killAtCall(12, 'before');
      // Each trigger that is still there fires.
      for (const platform of [mine, yours]) {
        if (platform.nightlyTriggers.length === 0) continue;
        try {
          runNightly(platform);
        } catch {
          platform.log.revive();
        }
      }
      if (fault !== undefined) continue;
      const actuals = tableColumn(mine, 'leads', 'leads').filter((cell) => cell !== '');
      mornings.push({
        night,
        shown: shown(mine),
        expected: expected(leads, asOf),
        lastActual: actuals[actuals.length - 1],
      });
    }
  });

  it('show every morning what was reckoned independently', () => {
    expect(mornings).toHaveLength(NIGHTS - FAULTS.size);
    for (const morning of mornings) expect([morning.night, morning.shown]).toEqual([morning.night, morning.expected]);
  });

  it('draw a line that ends at the total', () => {
    for (const { shown: facts, lastActual } of mornings) expect(facts).toMatchObject({ leadsToDate: lastActual });
  });

  it('leave one trigger, the new owner’s', () => {
    expect(mine.nightlyTriggers).toEqual([]);
    expect(yours.nightlyTriggers).toHaveLength(1);
  });

  it('leave each fault in the log', () => {
    const problems = mine
      .contents('log')
      .slice(2)
      .map((row) => row[13]);
    expect(problems.filter((problem) => typeof problem === 'string' && problem !== '')).toEqual([
      'Ended by Google Sheets before it was done',
      expect.stringMatching(/could not do its part/),
    ]);
  });

  it('have made the tabs and charts once', () => {
    expect(mine.file.sheets).toHaveLength(5);
    expect(mine.sheet('report').charts.size).toBe(4);
  });
});
