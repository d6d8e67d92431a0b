/** A refresh in which a call fails or the run is killed: half a report is never left, and the next run puts all right. */
import { beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/domain/time/civilDay';
import type { Cell } from '../../src/domain/cell';
import { chartKeys } from '../../src/domain/report/tables';
import { refresh } from '../../src/jobs/refresh';
import type { Content } from '../../src/ports';
import { Killed } from '../support/callLog';
import { faultPlaces, type FaultPlace } from '../support/faultPlaces';
import { madeOnce } from '../support/madeOnce';
import type { MemoryPlatform } from '../support/memoryPlatform';
import { AS_OF } from '../support/twentyLeads';
import { LEADS_TAB, twentyLeadsFile, twentyLeadsTerms } from '../support/twentyLeadsFile';
import { writeVersion } from '../support/versions';

function afterFirstNight(platform: MemoryPlatform): MemoryPlatform {
  refresh(platform);
  platform.setNow(AS_OF + DAY_MS);
  platform.sheet(LEADS_TAB).rows.push(['L30', new Date(AS_OF), new Date(AS_OF)]);
  platform.log.reset();
  return platform;
}

/** A file whose first refresh went well; the next is a night later, with one lead more, and its second version begins. */
const refreshedFile = madeOnce(() => {
  const platform = twentyLeadsFile();
  writeVersion(platform, twentyLeadsTerms(), '2026-07-01');
  writeVersion(platform, { ...twentyLeadsTerms(), responseTarget: 90 }, '2026-11-22');
  return afterFirstNight(platform);
});

/** All that the report is made of; stamps and log apart. */
const reportOf = (platform: MemoryPlatform): Content[][][] => [platform.contents('data'), platform.contents('report')];

const status = (platform: MemoryPlatform) => ({
  started: platform.named('SLA_REFRESH_STARTED'),
  finished: platform.named('SLA_REFRESH_FINISHED'),
  problem: platform.named('SLA_REFRESH_PROBLEM'),
});

describe('a refresh, a night after a good one', () => {
  let lastReport: Content[][][];
  let nextReport: Content[][][];
  let nextHistory: Content[][];
  let places: readonly FaultPlace[];

  beforeAll(() => {
    const good = refreshedFile();
    lastReport = reportOf(good);
    refresh(good);
    nextReport = reportOf(good);
    nextHistory = good.contents('history');
    places = faultPlaces(good);
    expect(places.length).toBeGreaterThan(10);
  });

  it.each(['before', 'after'] as const)(
    'leaves a whole report where any call fails %s it is applied, says so where it can, and the next run recovers',
    (moment) => {
      for (const { number, words: place } of places) {
        const platform = refreshedFile();
        platform.log.failCall(number, moment);
        let said = true;
        try {
          const outcome = refresh(platform);
          said = outcome !== 'busy' && outcome.problem?.code === 'platformFailed';
        } catch {
          said = false;
        }
        const left = reportOf(platform);
        expect([lastReport, nextReport], place).toContainEqual(left);
        if (said) expect(status(platform).problem, place).toMatch(/Google Sheets could not do its part/);

        platform.log.revive();
        expect(refresh(platform), place).toMatchObject({ problem: null });
        expect(reportOf(platform), place).toEqual(nextReport);
        expect(platform.contents('history'), place).toEqual(nextHistory);
        expect(status(platform).problem, place).toBe('');
        expect(platform.sheet('report').charts.size, place).toBe(chartKeys.length);
      }
    },
  );

  it.each(['before', 'after'] as const)(
    'leaves a whole report where it is killed %s any call, and the next run says that it was cut short',
    (moment) => {
      for (const { number, words: place } of places) {
        const platform = refreshedFile();
        platform.log.killAtCall(number, moment);
        expect(() => refresh(platform), place).toThrow(Killed);
        expect([lastReport, nextReport], place).toContainEqual(reportOf(platform));

        platform.log.revive();
        const { started, finished } = status(platform);
        const wasCut = finished === '';
        expect(wasCut, place).toBe(started instanceof Date && started.getTime() === AS_OF + DAY_MS && finished === '');
        expect(refresh(platform), place).toMatchObject({ problem: null });
        expect(reportOf(platform), place).toEqual(nextReport);
        expect(platform.contents('history'), place).toEqual(nextHistory);
        const runs = platform.contents('log').slice(2, 5);
        expect(runs[1]![13], place).toBe(wasCut ? 'Ended by Google Sheets before it was done' : '');
      }
    },
  );
});

describe('a first refresh', () => {
  it.each(['before', 'after'] as const)(
    'leaves no twin of a tab or chart behind where it is killed %s any call',
    (moment) => {
      const first = twentyLeadsFile();
      refresh(first);
      const firstReport = reportOf(first);
      const rolesOf = (platform: MemoryPlatform) => platform.file.sheets.map(({ role }) => role).sort();
      const places = faultPlaces(first);
      expect(places.length).toBeGreaterThan(10);
      for (const { number, words: place } of places) {
        const platform = twentyLeadsFile();
        platform.log.killAtCall(number, moment);
        expect(() => refresh(platform), place).toThrow(Killed);
        platform.log.revive();
        expect(refresh(platform), place).toMatchObject({ problem: null });
        expect(reportOf(platform), place).toEqual(firstReport);
        expect(rolesOf(platform), place).toEqual(rolesOf(first));
        expect(platform.sheet('report').charts.size, place).toBe(chartKeys.length);
      }
    },
  );
});

describe('a refresh that has nothing to work with', () => {
  it('says that there is no agreement', () => {
    const platform = afterFirstNight(twentyLeadsFile());
    const before = reportOf(platform);
    platform.workbook.removeTab(platform.sheet('agreement').id);
    expect(refresh(platform)).toMatchObject({ problem: { code: 'noAgreement' } });
    expect(reportOf(platform)).toEqual(before);
    expect(status(platform).problem).toBe('There is no agreement in this file. Start it in the sidebar.');
  });

  it('names the terms that have to be mended', () => {
    const platform = afterFirstNight(twentyLeadsFile());
    const before = reportOf(platform);
    const { row, column } = platform.file.names.get('SLA_CLOSE_RATE')!;
    platform.sheet('agreement').rows[row - 1]![column - 1] = 25;
    expect(refresh(platform)).toMatchObject({ problem: { code: 'agreementUnusable' } });
    expect(status(platform).problem).toBe('The agreement cannot be used as it is. Mend in the sidebar: Close rate.');
    expect(reportOf(platform)).toEqual(before);
  });

  it('asks to fill in terms that are merely empty, and to mend as soon as one is wrong', () => {
    const platform = afterFirstNight(twentyLeadsFile());
    const put = (name: string, value: Cell): void => {
      const { row, column } = platform.file.names.get(name)!;
      platform.sheet('agreement').rows[row - 1]![column - 1] = value;
    };
    put('SLA_QUOTA', '');
    put('SLA_CLOSE_RATE', '');
    refresh(platform);
    expect(status(platform).problem).toBe(
      'The agreement is not complete yet. In the sidebar, fill in: Sales quota, Close rate.',
    );
    put('SLA_CLOSE_RATE', 25);
    refresh(platform);
    expect(status(platform).problem).toBe(
      'The agreement cannot be used as it is. Mend in the sidebar: Sales quota, Close rate.',
    );
  });

  it('says that no tab looks like a lead log', () => {
    const platform = refreshedFile();
    platform.workbook.removeTab(platform.sheet(LEADS_TAB).id);
    expect(refresh(platform)).toMatchObject({ problem: { code: 'noLeadLog' } });
    expect(reportOf(platform)).toEqual(reportOf(refreshedFile()));
  });

  it('keeps the log of issues that belongs to the report that stands', () => {
    const platform = refreshedFile();
    const issues = platform.contents('log').map((row) => row.slice(15));
    platform.workbook.removeTab(platform.sheet(LEADS_TAB).id);
    refresh(platform);
    expect(platform.contents('log').map((row) => row.slice(15))).toEqual(issues);
  });
});

describe('a refresh that takes too long', () => {
  it('stops reading by itself and says so', () => {
    const platform = refreshedFile();
    platform.setCallDuration(60_000);
    expect(refresh(platform)).toMatchObject({ problem: { code: 'tooLong' } });
    expect(status(platform).problem).toMatch(/took too long for one run/);
    expect(reportOf(platform)).toEqual(reportOf(refreshedFile()));
  });
});

describe('a refresh while the file is held', () => {
  it('changes nothing', () => {
    const platform = refreshedFile();
    platform.holdLock(true);
    expect(refresh(platform)).toBe('busy');
    expect(platform.log.document()).toEqual([]);
  });
});
