/** Refreshes of agreements that are signed. */
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/domain/time/civilDay';
import type { Cell } from '../../src/domain/cell';
import { refresh } from '../../src/jobs/refresh';
import { findTab } from '../../src/workbook/ownTab';
import { SCHEMA_NAME } from '../../src/workbook/history/historyLayout';
import { factValue } from '../support/reportCells';
import { AS_OF } from '../support/twentyLeads';
import { twentyLeadsFile, twentyLeadsTerms } from '../support/twentyLeadsFile';
import { bothSigned, writeVersion } from '../support/versions';
import type { MemoryPlatform } from '../support/memoryPlatform';
import { readAgreement } from '../../src/workbook/agreement/readAgreement';

const doubled = () => ({ ...twentyLeadsTerms(), quota: 200_000 });

const summary = (platform: MemoryPlatform): string => factValue(platform, 'summaryText') as string;

/** What the line below the title says of the agreement. */
const standing = (platform: MemoryPlatform): string => summary(platform).split(' · Complete to')[0]!;

const termCell = (platform: MemoryPlatform, key: string) => readAgreement(platform.workbook).blocks.get(key)!;

const typeTerm = (platform: MemoryPlatform, key: string, value: number | string): void =>
  platform.workbook.write(termCell(platform, key), [[value]]);

/** Number and state of each version, as their rows say. */
const states = (platform: MemoryPlatform): string[] => {
  const rows = platform.contents('history').slice(2) as Cell[][];
  return Array.from(new Set(rows.map((row) => `${Number(row[5])} ${row[1] as string}`)));
};

describe('a refresh of a signed agreement', () => {
  it('judges November by the version in force on its first day', () => {
    const platform = twentyLeadsFile();
    writeVersion(platform, twentyLeadsTerms(), '2026-07-01');
    writeVersion(platform, doubled(), '2026-11-10');
    refresh(platform);
    expect(factValue(platform, 'leadGoal')).toBe(30);
    expect(standing(platform)).toBe('Signed v2, in force since Nov 10, 2026 · draft v3 differs');
  });

  it('goes by the version signed, whatever the agreement tab says meanwhile', () => {
    const platform = twentyLeadsFile();
    writeVersion(platform, doubled(), '2026-07-01');
    refresh(platform);
    expect(factValue(platform, 'leadGoal')).toBe(60);
    typeTerm(platform, 'quota', 200_000);
    refresh(platform);
    expect(standing(platform)).toBe('Signed v1, in force since Jul 1, 2026');
  });

  it('goes on while a cell of the agreement tab is half edited', () => {
    const platform = twentyLeadsFile();
    writeVersion(platform, twentyLeadsTerms(), '2026-07-01');
    typeTerm(platform, 'quota', 'a hundred thousa');
    expect(refresh(platform)).toMatchObject({ problem: null });
    expect(factValue(platform, 'leadGoal')).toBe(30);
    expect(standing(platform)).toBe('Signed v1, in force since Jul 1, 2026 · draft v2 differs');
  });

  it('goes on without the agreement tab, in the language that its tabs have', () => {
    const platform = twentyLeadsFile({}, 'fa');
    writeVersion(platform, twentyLeadsTerms('fa'), '2026-07-01');
    refresh(platform);
    const title = factValue(platform, 'titleText');
    platform.workbook.removeTab(findTab(platform.workbook, 'agreement')!.id);
    expect(refresh(platform)).toMatchObject({ problem: null });
    expect(factValue(platform, 'titleText')).toBe(title);
    expect(summary(platform)).toContain('برگهٔ توافق‌نامه نیست');
  });

  it('says when the first version is to come, and judges by it already', () => {
    const platform = twentyLeadsFile();
    writeVersion(platform, doubled(), '2026-12-01');
    refresh(platform);
    expect(factValue(platform, 'leadGoal')).toBe(60);
    expect(standing(platform)).toBe('Signed v1, in force from Dec 1, 2026 · draft v2 differs');
  });

  it('says which version comes next', () => {
    const platform = twentyLeadsFile();
    writeVersion(platform, doubled(), '2026-07-01');
    writeVersion(platform, twentyLeadsTerms(), '2027-01-01');
    refresh(platform);
    expect(standing(platform)).toBe('Signed v1, in force since Jul 1, 2026 · v2 in force from Jan 1, 2027');
  });

  it('judges by an expired version, and says so', () => {
    const platform = twentyLeadsFile();
    const values = { ...twentyLeadsTerms(), startsOn: '2026-01-01', endsOn: '2026-10-31' };
    writeVersion(platform, values, '2026-01-01');
    refresh(platform);
    expect(factValue(platform, 'leadGoal')).toBe(30);
    expect(standing(platform)).toBe('Signed v1, expired on Oct 31, 2026 · draft v2 differs');
  });

  it('reads monthly figures from the agreement tab, since nobody signs them', () => {
    const platform = twentyLeadsFile();
    writeVersion(platform, twentyLeadsTerms(), '2026-07-01');
    const block = termCell(platform, 'monthlyFigures');
    const row = Array.from({ length: block.columns }, (_column, index) =>
      index === 0 ? new Date(AS_OF - 21 * DAY_MS) : index === 1 ? 400_000 : '',
    );
    platform.workbook.write({ ...block, rows: 1 }, [row]);
    refresh(platform);
    expect(JSON.stringify(platform.contents('data'))).toContain('400000');
    expect(standing(platform)).toBe('Signed v1, in force since Jul 1, 2026');
  });
});

describe('versions that bind nobody', () => {
  it('are those that one side alone has signed: the draft serves', () => {
    const platform = twentyLeadsFile();
    writeVersion(platform, doubled(), '2026-07-01', bothSigned.slice(0, 1));
    refresh(platform);
    expect(factValue(platform, 'leadGoal')).toBe(30);
    expect(standing(platform)).toBe('Draft, not signed');
  });

  it('are those that came with a copy of another file', () => {
    const platform = twentyLeadsFile();
    writeVersion(platform, doubled(), '2026-07-01');
    platform.file.fileId = 'copy';
    refresh(platform);
    expect(factValue(platform, 'leadGoal')).toBe(30);
    expect(standing(platform)).toBe('Draft, not signed');
    expect(states(platform)).toEqual(['1 draft']);
  });

  it('are those whose record was changed, which the report and the log say, while the others serve', () => {
    const platform = twentyLeadsFile();
    writeVersion(platform, twentyLeadsTerms(), '2026-07-01');
    writeVersion(platform, doubled(), '2026-10-01');
    const sheet = platform.sheet('history');
    const row = sheet.rows.findIndex((cells) => cells[2] === 'quota' && cells[5] === 2);
    sheet.rows[row]![3] = 1;
    refresh(platform);
    expect(factValue(platform, 'leadGoal')).toBe(30);
    expect(standing(platform)).toBe(
      'Signed v1, in force since Jul 1, 2026 · without effect, because its record was changed: v2 (see the log tab)',
    );
    expect(JSON.stringify(platform.contents('log'))).toContain(
      `Version 2: row ${row + 1} of the history (Sales quota) is not what was signed`,
    );
    expect(states(platform)).toEqual(['1 signed', '2 draft']);
  });
});

describe('the states on the history tab', () => {
  it('follow the days, and are left alone while they are right', () => {
    const platform = twentyLeadsFile();
    writeVersion(platform, twentyLeadsTerms(), '2026-07-01');
    writeVersion(platform, doubled(), '2026-12-01');
    const historyTab = platform.sheet('history').id;
    const writesToHistory = () =>
      platform.log.document().filter(({ name, block }) => name === 'workbook.write' && block?.tabId === historyTab);
    refresh(platform);
    platform.log.reset();
    refresh(platform);
    expect(states(platform)).toEqual(['1 signed', '2 signed']);
    expect(writesToHistory()).toEqual([]);
    platform.setNow(AS_OF + 11 * DAY_MS);
    refresh(platform);
    expect(states(platform)).toEqual(['1 superseded', '2 signed']);
    expect(writesToHistory()).toHaveLength(1);
  });
});

describe('a file of a newer Pactline', () => {
  it('is left as it is, and the log says why', () => {
    const platform = twentyLeadsFile();
    writeVersion(platform, twentyLeadsTerms(), '2026-07-01');
    refresh(platform);
    const before = JSON.stringify(platform.contents('data'));
    platform.workbook.write(platform.workbook.names().get(SCHEMA_NAME)!, [[99]]);
    platform.setNow(AS_OF + DAY_MS);
    expect(refresh(platform)).toMatchObject({ problem: { code: 'newerPactline' } });
    expect(JSON.stringify(platform.contents('data'))).toBe(before);
    expect(platform.named('SLA_REFRESH_PROBLEM')).toContain('A newer Pactline has changed this file');
  });
});

describe('a history of many versions', () => {
  it('costs a refresh no call more than one version does', () => {
    const callsWith = (versions: number): string[] => {
      const platform = twentyLeadsFile();
      for (let version = 0; version < versions; version += 1) writeVersion(platform, twentyLeadsTerms(), '2026-07-01');
      refresh(platform);
      platform.log.reset();
      refresh(platform);
      return platform.log.document().map(({ name }) => name);
    };
    expect(callsWith(30)).toEqual(callsWith(1));
  });
});
