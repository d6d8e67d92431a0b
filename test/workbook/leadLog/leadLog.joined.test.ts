/** Tabs that a lead log is joined with, and rows of which only some are meant. */
import { describe, expect, it } from 'vitest';
import { issueLines } from '../../support/issueLines';
import { logFile, readLogOf, saveMapping, type TabRows } from '../../support/leadLogFile';

describe('tabs that are joined by lead id', () => {
  const LOG: TabRows = [
    ['Lead ID', 'Create Date'],
    [7, '2026-11-02'],
    [8, '2026-11-03'],
  ];
  const ACTIVITIES: TabRows = [
    ['Lead ID', 'Activity date', 'Activity type'],
    ['7', '2026-11-02 10:00', 'Call'],
    ['7', '2026-11-02 11:00', 'Sequence email'],
  ];
  const DEALS: TabRows = [
    ['Deal ID', 'Lead ID', 'Won date', 'Amount'],
    ['d', '8', '2026-11-20', 500],
  ];

  it('are taken for what their headers say, and leave the log as it is', () => {
    const { leads, fields, problem } = readLogOf(logFile({ LOG, ACTIVITIES, DEALS }));
    expect(problem).toBeNull();
    expect([Array.from(leads.attempts), Array.from(leads.amount)]).toEqual([
      [1, 0],
      [NaN, 500],
    ]);
    expect([...fields].sort()).toEqual(['amount', 'attempts', 'created', 'firstFollowUp', 'leadId', 'won']);
  });

  it('are those that call the id as the log does, before others that hold more', () => {
    const OTHER_TEAM: TabRows = [
      ['ID lead', 'Won date', 'Amount', 'Currency'],
      ['x', '2026-11-20', 900, 'USD'],
    ];
    expect(Array.from(readLogOf(logFile({ LOG, OTHER_TEAM, DEALS })).leads.amount)).toEqual([NaN, 500]);
    expect(readLogOf(logFile({ LOG, OTHER_TEAM })).fields).toContain('amount');
  });

  it('are no activities where ids, days and types stand for something else', () => {
    const PAYMENTS: TabRows = [
      ['Lead ID', 'Date', 'Type'],
      ['7', '2026-11-02', 'Card'],
    ];
    expect(readLogOf(logFile({ LOG, PAYMENTS })).fields).not.toContain('attempts');
  });

  it('are named where they are gone', () => {
    const platform = logFile({ LOG, DEALS });
    const deals = { tabId: 99, tabName: 'Old deals', headerRow: 1, columns: {} };
    saveMapping(platform, 'LOG', { created: [2, 'Create Date'] }, { deals });
    expect(readLogOf(platform).problem).toEqual({ code: 'leadLogGone', path: 'deals', values: { tab: 'Old deals' } });
  });

  it('are not looked for once somebody chose to have none', () => {
    const platform = logFile({ LOG, ACTIVITIES, DEALS });
    saveMapping(platform, 'LOG', { created: [2, 'Create Date'], leadId: [1, 'Lead ID'] });
    expect([...readLogOf(platform).fields].sort()).toEqual(['created', 'leadId']);
  });
});

describe('a filter', () => {
  it('leaves the rows of other teams out, and says so where its column is gone', () => {
    const platform = logFile({
      Leads: [
        ['Create Date', 'Region'],
        ['2026-11-02', 'EMEA'],
        ['2026-11-02', 'US'],
      ],
    });
    saveMapping(
      platform,
      'Leads',
      { created: [1, 'Create Date'] },
      { filter: { column: { column: 2, header: 'Region' }, values: ['emea'] } },
    );
    expect(issueLines(readLogOf(platform))).toEqual(['otherTeam! row: 1 row']);
    platform.sheet('Leads').rows[0]![1] = 'Area';
    expect(readLogOf(platform).problem).toEqual({ code: 'columnGone', path: 'filter', values: { header: 'Region' } });
  });
});
