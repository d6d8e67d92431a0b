/** A lead log as it is found, and as somebody chose its columns. */
import { describe, expect, it } from 'vitest';
import { writeMapping } from '../../../src/workbook/leadLog/writeMapping';
import { en } from '../../../src/locales/sheet/en';
import { issueLines } from '../../support/issueLines';
import { LOG_ALONE, logFile, readLogOf, SAMPLE_LOG, saveMapping, type TabRows } from '../../support/leadLogFile';

describe('a log that nobody has mapped', () => {
  it('is the tab whose headers look like one, whatever else is in the file', () => {
    const platform = logFile({
      Prices: [
        ['Product', 'Amount', 'Currency', 'Type'],
        ['A', 1, 'USD', 'x'],
      ],
      Notes: [['Create a plan']],
      Empty: [],
      Leads: SAMPLE_LOG,
    });
    platform.workbook.addTab('SLA Data', 'data');
    const reading = readLogOf(platform);
    expect([reading.tabName, reading.rowsCounted, reading.problem]).toEqual(['Leads', 2, null]);
    expect(reading.leads.id).toEqual(['L-1', 'L-2']);
    expect(reading.leads.amount[0]).toBe(20_000);
  });

  it.each([1, 2, 3])('may have its headers in row %i', (headerRow) => {
    const above: TabRows = [
      ['Leads of November', 'exported'],
      ['', ''],
    ].slice(0, headerRow - 1);
    const reading = readLogOf(logFile({ Leads: [...above, ...SAMPLE_LOG] }));
    expect([reading.rowsCounted, reading.leads.row[0]]).toEqual([2, headerRow + 1]);
  });

  it('is missing where no tab has a creation date', () => {
    expect(readLogOf(logFile({ Deals: [['Lead ID', 'Won date']] })).problem?.code).toBe('noLeadLog');
    expect(readLogOf(logFile({})).problem?.code).toBe('noLeadLog');
  });

  it('is empty where nothing stands below the headers', () => {
    expect(readLogOf(logFile({ Leads: SAMPLE_LOG.slice(0, 1) })).problem?.code).toBe('emptyLeadLog');
  });

  it('waits for an answer where the creation dates can be read both ways', () => {
    const reading = readLogOf(
      logFile({
        Leads: [
          ['Lead ID', 'Created'],
          ['a', '3/4/2026'],
          ['b', ''],
        ],
      }),
    );
    expect([reading.problem?.code, issueLines(reading)]).toEqual([
      'createdAmbiguous',
      ['ambiguousDate! created: 1 row', 'missingCreated! created: 1 row'],
    ]);
  });
});

describe('a mapped log', () => {
  const COLUMNS = { created: [2, 'Create Date'], leadId: [1, 'Lead ID'] } as const;

  it('is found by its id after the tab was renamed, and by its name where the id is gone', () => {
    const platform = logFile({ Leads: SAMPLE_LOG });
    saveMapping(platform, 'Leads', { ...COLUMNS });
    platform.sheet('Leads').name = 'Our leads';
    expect(readLogOf(platform)).toMatchObject({ tabName: 'Our leads', problem: null });

    const copy = logFile({ 'Our leads': SAMPLE_LOG, Leads: SAMPLE_LOG });
    const log = { tabId: 999, tabName: 'Our leads', headerRow: 1, columns: {} };
    writeMapping(copy.workbook, { ...LOG_ALONE, log }, en, 'en');
    expect(readLogOf(copy).tabName).toBe('Our leads');
  });

  it('says so where the tab is gone, and takes no other', () => {
    const platform = logFile({ Leads: SAMPLE_LOG, More: SAMPLE_LOG });
    saveMapping(platform, 'Leads', { ...COLUMNS });
    platform.workbook.removeTab(platform.sheet('Leads').id);
    expect(readLogOf(platform)).toMatchObject({
      rowsRead: 0,
      problem: { code: 'leadLogGone', values: { tab: 'Leads' } },
    });
  });

  it('follows a column that moved, and headers that moved down', () => {
    const platform = logFile({ Leads: SAMPLE_LOG });
    saveMapping(platform, 'Leads', { ...COLUMNS });
    const { rows } = platform.sheet('Leads');
    rows.forEach((row) => row.splice(1, 0, 'new'));
    rows.unshift(['Leads of November']);
    const reading = readLogOf(platform);
    expect([reading.problem, reading.rowsCounted, reading.leads.row[0]]).toEqual([null, 2, 3]);
  });

  it('is empty where somebody emptied the tab', () => {
    const platform = logFile({ Leads: SAMPLE_LOG });
    saveMapping(platform, 'Leads', { ...COLUMNS });
    platform.sheet('Leads').rows.length = 0;
    expect(readLogOf(platform)).toMatchObject({ rowsRead: 0, problem: { code: 'emptyLeadLog' } });
  });

  it('names a column that is gone', () => {
    const platform = logFile({ Leads: SAMPLE_LOG });
    saveMapping(platform, 'Leads', { ...COLUMNS, owner: [8, 'Rep of the lead'] });
    expect(readLogOf(platform).problem).toEqual({
      code: 'columnGone',
      path: 'owner',
      values: { header: 'Rep of the lead' },
    });
  });

  it('has no column for a field that somebody set to none, and looks for one that was never asked', () => {
    const platform = logFile({ Leads: SAMPLE_LOG });
    const log = {
      tabId: platform.sheet('Leads').id,
      tabName: 'Leads',
      headerRow: 1,
      columns: { created: { column: 2, header: 'Create Date' }, owner: null },
    };
    writeMapping(platform.workbook, { ...LOG_ALONE, log }, en, 'en');
    const { leads } = readLogOf(platform);
    expect([leads.owners, leads.types]).toEqual([[], ['Referral', 'Webinar']]);
  });

  it('takes the answer about day and month, and the values that mean yes', () => {
    const platform = logFile({
      Leads: [
        ['When', 'State'],
        ['3/4/2026', 'In talks'],
        ['5/4/2026', 'yes'],
      ],
    });
    saveMapping(
      platform,
      'Leads',
      { created: [1, 'When'], reached: [2, 'State'] },
      { dayFirst: { created: true }, values: { reached: ['In talks', 'Met'] } },
    );
    const { leads } = readLogOf(platform);
    expect(new Date(leads.createdAt[0]!).toISOString()).toBe('2026-04-03T00:00:00.000Z');
    expect(Array.from(leads.reached)).toEqual([1, 0]);
  });

  it('may be unmapped by emptying the cells', () => {
    const platform = logFile({ Leads: SAMPLE_LOG });
    saveMapping(platform, 'Leads', { ...COLUMNS });
    platform.workbook.clear(platform.workbook.names().get('SLA_LOG_MAPPING')!);
    expect(readLogOf(platform)).toMatchObject({ problem: null, rowsCounted: 2 });
  });
});
