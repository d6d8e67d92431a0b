/** Forty nights in a row, each held against leads that were reckoned one by one. */
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import { chartKeys } from '../../src/domain/report/tables';
import { saveSchedule } from '../../src/endpoints/refresh/schedule';
import { runNightly } from '../../src/jobs/runNightly';
import { type Arrived, arrivals, arrivedRow, createChance, expectedMorning } from '../support/arrivingLeads';
import type { MemoryPlatform } from '../support/memoryPlatform';
import { factValue, tableColumn } from '../support/reportCells';
import { ZONE } from '../support/twentyLeads';
import { LEADS_TAB, twentyLeadsFile } from '../support/twentyLeadsFile';

const FIRST_NIGHT = Temporal.PlainDate.from('2026-10-20');
const NIGHTS = 40;
const TAKE_OVER = 20;
const FAULTS: ReadonlyMap<number, 'fail' | 'kill'> = new Map([
  [9, 'fail'],
  [27, 'kill'],
]);

const atTwo = (night: number): Temporal.ZonedDateTime =>
  FIRST_NIGHT.add({ days: night }).toZonedDateTime({ timeZone: ZONE, plainTime: '02:14' });

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
      for (const lead of arrivals(chance, asOf.epochMilliseconds)) {
        leads.push(lead);
        sheet.rows.push(arrivedRow(lead, leads.length));
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
        expected: expectedMorning(leads, asOf),
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
    expect(mine.file.sheets).toHaveLength(6);
    expect(mine.sheet('report').charts.size).toBe(chartKeys.length);
  });
});
