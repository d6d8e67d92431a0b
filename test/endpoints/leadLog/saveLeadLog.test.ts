/** What people choose of the lead log: columns, values, filters, deals and activities. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/domain/cell';
import type { Reply } from '../../../src/endpoints/contract';
import type { LeadLogChoice } from '../../../src/endpoints/leadLog/contract';
import { readLeadLog, saveLeadLog } from '../../../src/endpoints/leadLog/leadLog';
import { createMemoryPlatform, type MemoryPlatform } from '../../support/memoryPlatform';
import { LEADS, DEALS, dealsFile, NOTHING_CHOSEN, viewOf, columnsOf, choiceIn } from '../../support/leadLogChoices';

describe('values of the columns', () => {
  const withStates = (): MemoryPlatform => {
    const platform = createMemoryPlatform();
    const rows = [
      ['Connected', 'Webinar'],
      ['Open', 'Cold call'],
      ['Open', 'Webinar'],
      ['', ''],
    ];
    platform.addUserTab('Leads', [
      ['Created', 'Lead Status', 'Lead Source', 'Region'],
      ...rows.map((row, index): Cell[] => ['2026-11-02', ...row, index === 0 ? 'EMEA' : 'US']),
    ]);
    return platform;
  };
  const base = (platform: MemoryPlatform): LeadLogChoice => ({
    tabId: platform.sheet('Leads').id,
    columns: { created: 1, reached: 2, source: 3 },
    dayFirst: {},
    deals: null,
  });

  it('are listed with their counts and what they mean until somebody says so', () => {
    expect(viewOf(readLeadLog(withStates(), NOTHING_CHOSEN)).valueLists).toEqual([
      {
        field: 'reached',
        values: [
          { value: 'Open', count: 2, isChosen: false },
          { value: 'Connected', count: 1, isChosen: true },
        ],
        moreCount: 0,
        isSaved: false,
      },
      {
        field: 'source',
        values: [
          { value: 'Webinar', count: 2, isChosen: true },
          { value: 'Cold call', count: 1, isChosen: true },
        ],
        moreCount: 0,
        isSaved: false,
      },
    ]);
  });

  it('mean what somebody chose, also nothing at all, until the choice is taken back', () => {
    const platform = withStates();
    const chosen = viewOf(saveLeadLog(platform, { ...base(platform), values: { reached: ['Open'], source: [] } }));
    expect(
      chosen.valueLists.map(({ values, isSaved }) => [isSaved, ...values.map(({ isChosen }) => isChosen)]),
    ).toEqual([
      [true, true, false],
      [true, false, false],
    ]);
    const back = viewOf(saveLeadLog(platform, { ...base(platform), values: { reached: null } }));
    expect(back.valueLists.map(({ isSaved }) => isSaved)).toEqual([false, true]);
  });

  it('serve a filter, looked at before it is saved', () => {
    const platform = withStates();
    const looked = viewOf(readLeadLog(platform, { ...NOTHING_CHOSEN, filterColumn: 4 }));
    expect(looked.filter).toEqual({
      column: 4,
      values: [
        { value: 'US', count: 3, isChosen: true },
        { value: 'EMEA', count: 1, isChosen: true },
      ],
      moreCount: 0,
      isSaved: false,
    });
    const saved = viewOf(saveLeadLog(platform, { ...base(platform), filter: { column: 4, values: ['EMEA'] } }));
    expect([saved.rowsRead, saved.rowsCounted, saved.filter?.isSaved]).toEqual([4, 1, true]);
    expect(saved.rowIssues).toContainEqual({
      code: 'otherTeam',
      field: null,
      leavesOut: true,
      count: 3,
      rows: '3–5',
      example: '',
      tabName: 'Leads',
    });
    const kept = viewOf(saveLeadLog(platform, base(platform)));
    expect(kept.rowsCounted).toBe(1);
    expect(viewOf(saveLeadLog(platform, { ...base(platform), filter: null })).rowsCounted).toBe(4);
  });
});

describe('a tab of activities', () => {
  it('is suggested, kept by a sidebar that does not ask about it, and taken away when asked', () => {
    const platform = createMemoryPlatform();
    platform.addUserTab('Leads', [
      ['Lead ID', 'Created'],
      ['a', '2026-11-02'],
    ]);
    const tab = platform.addUserTab('Calls', [
      ['Lead ID', 'Call Start Time', 'Call Type', 'Call Result'],
      ['a', '2026-11-02 10:00', 'Outbound call', 'Connected'],
    ]);
    const suggested = viewOf(readLeadLog(platform, NOTHING_CHOSEN));
    const activities = { tabId: tab.id, leadIdColumn: 1, timeColumn: 2, kindColumn: 3, outcomeColumn: 4 };
    expect(suggested.activities).toMatchObject(activities);
    expect(suggested.valueLists.map(({ field }) => field)).toEqual(['reached']);
    const choice: LeadLogChoice = {
      tabId: suggested.tabId!,
      columns: { created: 2, leadId: 1, firstFollowUp: null },
      dayFirst: {},
      deals: null,
    };
    expect(viewOf(saveLeadLog(platform, choice)).activities).toMatchObject(activities);
    expect(
      viewOf(saveLeadLog(platform, { ...choice, activities: { ...activities, outcomeColumn: null } })).activities,
    ).toMatchObject({ outcomeColumn: null });
    expect(viewOf(saveLeadLog(platform, { ...choice, activities: null })).activities).toBeNull();
  });
});

describe('saving a choice', () => {
  it('answers with the log as it is then read, and reads it so from then on', () => {
    const platform = dealsFile();
    const saved = viewOf(saveLeadLog(platform, choiceIn(platform)));
    expect(columnsOf(saved)).toMatchObject({ created: 2, leadId: 1, owner: 3 });
    expect([saved.rowsCounted, saved.dayFirst, saved.issues]).toEqual([2, { created: true }, []]);
    expect(saved.mapping.find(({ field }) => field === 'created')!.confidence).toBe('saved');
    expect(viewOf(readLeadLog(platform, NOTHING_CHOSEN))).toEqual(saved);
  });

  it('keeps it in cells that a person can read, texts that look like formulas included', () => {
    const platform = dealsFile();
    platform.sheet('Leads').rows[0]![2] = '=owner';
    saveLeadLog(platform, choiceIn(platform));
    const rows = platform.contents('log').filter((row) => row[4] !== '' && row[1] !== '');
    expect(rows).toEqual([
      ['What', 'Header', 'Column', 'Read as', 'Key'],
      ['Tab with the leads', 'Leads', 1, platform.sheet('Leads').id, 'log'],
      ['Created', 'Started', 'B', 'D/M/Y', 'created'],
      ['Lead id', 'Lead no', 'A', '', 'leadId'],
      ['Owner', '=owner', 'C', '', 'owner'],
    ]);
    expect(platform.workbook.names().get('SLA_LOG_MAPPING')).toMatchObject({ row: 1, column: 1, columns: 5 });
  });

  it('takes deals with what tells won ones from others', () => {
    const platform = dealsFile();
    const deals = { tabId: platform.sheet('Deals').id, leadIdColumn: 2, wonColumn: 3, amountColumn: 5 };
    saveLeadLog(platform, choiceIn(platform, { deals }));
    const view = viewOf(readLeadLog(platform, NOTHING_CHOSEN));
    expect(view.deals).toMatchObject(deals);
    expect(platform.contents('log').map((row) => row[4])).toContain('deals.stage');
    expect(view.rowIssues).toEqual([]);
  });

  it('makes one log tab however often it saves, and never touches the log', () => {
    const platform = dealsFile();
    saveLeadLog(platform, choiceIn(platform));
    const again = viewOf(saveLeadLog(platform, choiceIn(platform, { columns: { created: 2 } })));
    expect(columnsOf(again)).toMatchObject({ created: 2 });
    expect(platform.workbook.tabs().map(({ name }) => name)).toEqual(['Leads', 'Deals', 'SLA Log']);
    expect(platform.contents('Leads')).toEqual(LEADS);
    expect(platform.contents('Deals')).toEqual(DEALS);
  });

  it('leaves what was saved before where a save is cut short', () => {
    const platform = dealsFile();
    const before = viewOf(saveLeadLog(platform, choiceIn(platform)));
    platform.log.reset();
    saveLeadLog(platform, choiceIn(platform));
    const calls = platform.log.document().length;
    for (let call = 1; call <= calls; call += 1) {
      platform.log.failCall(call, 'before');
      expect(() => saveLeadLog(platform, choiceIn(platform, { columns: { created: 2 } }))).toThrow();
      expect(viewOf(readLeadLog(platform, NOTHING_CHOSEN)).tabId).toBe(before.tabId);
    }
    expect(viewOf(readLeadLog(platform, NOTHING_CHOSEN)).rowsCounted).toBe(2);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['no columns', { tabId: 1, dayFirst: {}, deals: null }],
    ['a column that is none', { tabId: 1, columns: { created: 'B' }, dayFirst: {}, deals: null }],
    ['a list that is none', { tabId: 1, columns: {}, dayFirst: {}, deals: null, values: { reached: 'yes' } }],
    ['a filter without values', { tabId: 1, columns: {}, dayFirst: {}, deals: null, filter: { column: 1 } }],
    ['half a tab of activities', { tabId: 1, columns: {}, dayFirst: {}, deals: null, activities: {} }],
    ['half a deals tab', { tabId: 1, columns: {}, dayFirst: {}, deals: { tabId: 'x' } }],
  ])('refuses %s', (_what, request) => {
    const reply = saveLeadLog(dealsFile(), request as LeadLogChoice);
    expect(reply).toEqual({ ok: false, issues: [{ code: 'badRequest', path: '', values: {} }] });
  });

  it('refuses a choice without a creation date, a tab that is gone, somebody who may only look, and a held lock', () => {
    const platform = dealsFile();
    const codes = (reply: Reply<unknown>): string[] => (reply.ok ? [] : reply.issues.map(({ code }) => code));
    expect(codes(saveLeadLog(platform, choiceIn(platform, { columns: { created: null } })))).toEqual([
      'noCreatedColumn',
    ]);
    expect(codes(saveLeadLog(platform, choiceIn(platform, { tabId: 77 })))).toEqual(['leadLogGone']);
    platform.holdLock(true);
    expect(codes(saveLeadLog(platform, choiceIn(platform)))).toEqual(['busy']);
    platform.file.canEdit = false;
    expect(codes(saveLeadLog(platform, choiceIn(platform)))).toEqual(['readOnly']);
    expect(platform.workbook.tabs()).toHaveLength(2);
  });
});
