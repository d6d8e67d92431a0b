import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/domain/cell';
import { chartKeys } from '../../src/domain/report/tables';
import { refresh } from '../../src/jobs/refresh';
import type { Content } from '../../src/ports';
import { Killed } from '../support/callLog';
import type { MemoryPlatform } from '../support/memoryPlatform';
import { AS_OF } from '../support/twentyLeads';
import { LEADS_TAB, twentyLeadsFile, twentyLeadsTerms } from '../support/twentyLeadsFile';
import { writeVersion } from '../support/versions';

const NIGHT = 86_400_000;

/** A file whose first refresh went well; the next is a night later, with one lead more, and its second version begins. */
function refreshedFile(): MemoryPlatform {
  const platform = twentyLeadsFile();
  writeVersion(platform, twentyLeadsTerms(), '2026-07-01');
  writeVersion(platform, { ...twentyLeadsTerms(), responseTarget: 90 }, '2026-11-22');
  return afterFirstNight(platform);
}

function afterFirstNight(platform: MemoryPlatform): MemoryPlatform {
  refresh(platform);
  platform.setNow(AS_OF + NIGHT);
  platform.sheet(LEADS_TAB).rows.push(['L30', new Date(AS_OF), new Date(AS_OF)]);
  platform.log.reset();
  return platform;
}

/** All that the report is made of; stamps and log apart. */
const reportOf = (platform: MemoryPlatform): Content[][][] => [platform.contents('data'), platform.contents('report')];

const status = (platform: MemoryPlatform) => ({
  started: platform.named('SLA_REFRESH_STARTED'),
  finished: platform.named('SLA_REFRESH_FINISHED'),
  problem: platform.named('SLA_REFRESH_PROBLEM'),
});

const good = refreshedFile();
const lastReport = reportOf(good);
refresh(good);
const nextReport = reportOf(good);
const nextHistory = good.contents('history');
const places = good.log.all().filter(({ kind }) => kind !== 'free');

describe.each(['before', 'after'] as const)('a call that fails %s it is applied', (moment) => {
  it.each(places.map(({ name }, index) => [index + 1, name] as const))(
    'leaves a whole report, says so where it can, and the next run recovers: %i %s',
    (number) => {
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
      expect([lastReport, nextReport]).toContainEqual(left);
      if (said) expect(status(platform).problem).toMatch(/Google Sheets could not do its part/);

      platform.log.revive();
      expect(refresh(platform)).toMatchObject({ problem: null });
      expect(reportOf(platform)).toEqual(nextReport);
      expect(platform.contents('history')).toEqual(nextHistory);
      expect(status(platform).problem).toBe('');
      expect(platform.sheet('report').charts.size).toBe(chartKeys.length);
    },
  );
});

describe.each(['before', 'after'] as const)('a run that is killed %s a call', (moment) => {
  it.each(places.map(({ name }, index) => [index + 1, name] as const))(
    'leaves a whole report, and the next run says that it was cut short: %i %s',
    (number) => {
      const platform = refreshedFile();
      platform.log.killAtCall(number, moment);
      expect(() => refresh(platform)).toThrow(Killed);
      expect([lastReport, nextReport]).toContainEqual(reportOf(platform));

      platform.log.revive();
      const { started, finished } = status(platform);
      const wasCut = finished === '';
      expect(wasCut).toBe(started instanceof Date && started.getTime() === AS_OF + NIGHT && finished === '');
      expect(refresh(platform)).toMatchObject({ problem: null });
      expect(reportOf(platform)).toEqual(nextReport);
      expect(platform.contents('history')).toEqual(nextHistory);
      const runs = platform.contents('log').slice(2, 5);
      expect(runs[1]![13]).toBe(wasCut ? 'Ended by Google Sheets before it was done' : '');
    },
  );
});

describe('a first refresh that is killed', () => {
  const first = twentyLeadsFile();
  refresh(first);
  const firstReport = reportOf(first);
  const calls = first.log.all().filter(({ kind }) => kind !== 'free');

  it.each(calls.map(({ name }, index) => [index + 1, name] as const))(
    'leaves no twin of a tab or chart behind: %i %s',
    (number) => {
      for (const moment of ['before', 'after'] as const) {
        const platform = twentyLeadsFile();
        platform.log.killAtCall(number, moment);
        expect(() => refresh(platform)).toThrow(Killed);
        platform.log.revive();
        expect(refresh(platform)).toMatchObject({ problem: null });
        expect(reportOf(platform)).toEqual(firstReport);
        expect(platform.file.sheets.map(({ role }) => role).sort()).toEqual(
          first.file.sheets.map(({ role }) => role).sort(),
        );
        expect(platform.sheet('report').charts.size).toBe(chartKeys.length);
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
    expect(reportOf(platform)).toEqual(lastReport);
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
    expect(reportOf(platform)).toEqual(lastReport);
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
