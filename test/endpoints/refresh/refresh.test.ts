/** A refresh that somebody starts in the sidebar, and what its first page shows. */
import { describe, expect, it } from 'vitest';
import { refresh } from '../../../src/endpoints/refresh/refresh';
import { readToday } from '../../../src/endpoints/readToday';
import { readSchedule } from '../../../src/endpoints/refresh/schedule';
import { AS_OF } from '../../support/twentyLeads';
import { LEADS_TAB, twentyLeadsFile } from '../../support/twentyLeadsFile';

describe('the first page', () => {
  it('knows nothing before the first refresh', () => {
    expect(readToday(twentyLeadsFile())).toEqual({
      ok: true,
      value: {
        lastRefresh: null,
        leadsToDate: null,
        leadGoalToDate: null,
        leadsStatus: null,
        metRate: null,
        overdueCount: null,
      },
    });
  });

  it('shows the figures of the report', () => {
    const platform = twentyLeadsFile();
    refresh(platform);
    expect(readToday(platform)).toEqual({
      ok: true,
      value: {
        lastRefresh: {
          state: 'finished',
          startedAt: AS_OF,
          finishedAt: AS_OF,
          rowsRead: 22,
          rowsCounted: 20,
          problem: null,
        },
        leadsToDate: 14,
        leadGoalToDate: 20,
        leadsStatus: 'farBehind',
        metRate: 4 / 9,
        overdueCount: 3,
      },
    });
  });

  it('leaves out what is unknown', () => {
    const platform = twentyLeadsFile();
    for (const row of platform.sheet(LEADS_TAB).rows) row.splice(3, 1);
    refresh(platform);
    expect(readToday(platform)).toMatchObject({ value: { leadsToDate: 14, metRate: null, overdueCount: null } });
  });

  it('costs the same few calls whatever the file holds', () => {
    const platform = twentyLeadsFile();
    refresh(platform);
    platform.log.reset();
    readToday(platform);
    expect(platform.log.document().map(({ name }) => name)).toEqual([
      'workbook.names',
      'workbook.read',
      'workbook.tabs',
      'workbook.read',
    ]);
  });
});

describe('a refresh from the sidebar', () => {
  it('answers in the language of the person, and writes in the language of the tabs', () => {
    const platform = twentyLeadsFile({ userLocale: 'fa' });
    platform.workbook.removeTab(platform.sheet(LEADS_TAB).id);
    expect(refresh(platform)).toMatchObject({
      ok: true,
      value: { state: 'failed', problem: expect.stringContaining('برگه') as string },
    });
    expect(platform.named('SLA_REFRESH_PROBLEM')).toMatch(/No tab looks like a lead log/);
  });

  it('is refused to somebody who may only look', () => {
    const platform = twentyLeadsFile();
    platform.file.canEdit = false;
    expect(refresh(platform)).toMatchObject({ ok: false, issues: [{ code: 'readOnly' }] });
  });

  it('is refused while another one runs', () => {
    const platform = twentyLeadsFile();
    platform.holdLock(true);
    expect(refresh(platform)).toMatchObject({ ok: false, issues: [{ code: 'busy' }] });
  });
});

describe('the last refresh', () => {
  it('is shown as failed with what to do, and as unfinished where it never said more', () => {
    const platform = twentyLeadsFile();
    refresh(platform);
    platform.workbook.removeTab(platform.sheet(LEADS_TAB).id);
    refresh(platform);
    expect(readSchedule(platform)).toMatchObject({
      value: { lastRefresh: { state: 'failed', problem: expect.stringContaining('lead log') as string } },
    });
    platform.log.killAtCall(5, 'after');
    expect(() => refresh(platform)).toThrow();
    platform.log.revive();
    expect(readSchedule(platform)).toMatchObject({ value: { lastRefresh: { state: 'unfinished', problem: null } } });
  });
});
