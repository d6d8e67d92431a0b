import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/domain/cell';
import type { Reply } from '../../../src/endpoints/contract';
import type { LeadLogChoice, LeadLogView } from '../../../src/endpoints/leadLog/contract';
import { readLeadLog, saveLeadLog } from '../../../src/endpoints/leadLog/leadLog';
import { sampleFile } from '../../support/agreementFile';
import { createMemoryPlatform, type MemoryPlatform } from '../../support/memoryPlatform';

const LEADS: readonly (readonly Cell[])[] = [
  ['Lead no', 'Started', 'Owner', 'Phase'],
  [1, '3/4/2026', '=HYPERLINK("x")', 'won'],
  ['2', '5/4/2026', '<img>', 'open'],
];
const DEALS: readonly (readonly Cell[])[] = [
  ['Deal ID', 'Lead no', 'Close Date', 'Stage', 'Value'],
  ['D-1', '1', '2026-05-01', 'Closed won', 900],
  ['D-2', 2, '2026-06-01', 'Negotiation', 100],
];

function file(): MemoryPlatform {
  const platform = createMemoryPlatform({ timeZone: 'Europe/Warsaw' });
  platform.addUserTab('Leads', LEADS);
  platform.addUserTab('Deals', DEALS);
  return platform;
}

const NONE = { tabId: null, dealsTabId: null };

function value(reply: Reply<LeadLogView>): LeadLogView {
  if (!reply.ok) throw new Error(JSON.stringify(reply.issues));
  return reply.value;
}

const columnsOf = (view: LeadLogView): Record<string, number> =>
  Object.fromEntries(view.mapping.flatMap(({ field, column }) => (column === null ? [] : [[field, column]])));

function choice(platform: MemoryPlatform, change: Partial<LeadLogChoice> = {}): LeadLogChoice {
  return {
    tabId: platform.sheet('Leads').id,
    columns: { created: 2, leadId: 1, owner: 3, won: null },
    dayFirst: { created: true },
    deals: null,
    ...change,
  };
}

describe('looking at the lead log', () => {
  it('shows a tab that was never mapped: its columns with samples, and what is recognised', () => {
    const platform = file();
    const view = value(readLeadLog(platform, { tabId: platform.sheet('Leads').id, dealsTabId: null }));
    expect(view.columns).toEqual([
      { header: 'Lead no', column: 1, samples: ['1', '2'] },
      { header: 'Started', column: 2, samples: ['3/4/2026', '5/4/2026'] },
      { header: 'Owner', column: 3, samples: ['=HYPERLINK("x")', '<img>'] },
      { header: 'Phase', column: 4, samples: ['won', 'open'] },
    ]);
    expect(columnsOf(view)).toEqual({ leadId: 1, owner: 3 });
    expect(view.issues.map(({ code }) => code)).toEqual(['noCreatedColumn']);
    expect(view.mapping.find(({ field }) => field === 'won')).toEqual({
      field: 'won',
      column: null,
      header: null,
      confidence: 'none',
    });
  });

  it('suggests a tab, and answers in an empty file too', () => {
    const platform = file();
    platform.addUserTab('CRM', [
      ['Created', 'ID'],
      [new Date(Date.UTC(2026, 0, 5, 8, 30)), 'x'],
    ]);
    const view = value(readLeadLog(platform, NONE));
    expect([view.tabId, view.rowsRead, view.rowsCounted]).toEqual([platform.sheet('CRM').id, 1, 1]);
    expect(view.columns[0]!.samples[0]).toMatch(/^Jan 5, 2026, 9:30\sAM$/);
    expect(value(readLeadLog(createMemoryPlatform(), NONE))).toMatchObject({
      tabs: [],
      tabId: null,
      issues: [{ code: 'noLeadLog' }],
    });
  });

  it('looks at a tab of deals, its lead id by the name that the log has for it', () => {
    const platform = file();
    const view = value(
      readLeadLog(platform, { tabId: platform.sheet('Leads').id, dealsTabId: platform.sheet('Deals').id }),
    );
    expect(view.deals).toMatchObject({
      tabId: platform.sheet('Deals').id,
      leadIdColumn: 2,
      wonColumn: 3,
      amountColumn: 5,
    });
    expect(view.deals!.columns).toHaveLength(5);
  });

  it('sends nothing that the platform refuses to send', () => {
    const platform = file();
    const view = value(readLeadLog(platform, { tabId: platform.sheet('Leads').id, dealsTabId: null }));
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});

describe('the account of the rows', () => {
  it('lists what the refresh will list: also leads of a type that the agreement does not name', () => {
    const platform = sampleFile();
    platform.addUserTab('Leads', [
      ['Created', 'Lead type'],
      ['2026-11-02', 'Webinar'],
      ['2026-11-02', 'Trade fair'],
      ['2026-11-02', ''],
      ['soon', 'Webinar'],
    ]);
    const { rowIssues, ...view } = value(readLeadLog(platform, NONE));
    expect([view.rowsRead, view.rowsCounted]).toEqual([4, 3]);
    expect(rowIssues.map(({ code, field, rows, leavesOut }) => [code, field, rows, leavesOut])).toEqual([
      ['unreadableDate', 'created', '5', true],
      ['blankValue', 'leadType', '4', false],
      ['unknownType', 'leadType', '3', false],
    ]);
  });
});

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
    expect(value(readLeadLog(withStates(), NONE)).valueLists).toEqual([
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
    const chosen = value(saveLeadLog(platform, { ...base(platform), values: { reached: ['Open'], source: [] } }));
    expect(
      chosen.valueLists.map(({ values, isSaved }) => [isSaved, ...values.map(({ isChosen }) => isChosen)]),
    ).toEqual([
      [true, true, false],
      [true, false, false],
    ]);
    const back = value(saveLeadLog(platform, { ...base(platform), values: { reached: null } }));
    expect(back.valueLists.map(({ isSaved }) => isSaved)).toEqual([false, true]);
  });

  it('serve a filter, looked at before it is saved', () => {
    const platform = withStates();
    const looked = value(readLeadLog(platform, { ...NONE, filterColumn: 4 }));
    expect(looked.filter).toEqual({
      column: 4,
      values: [
        { value: 'US', count: 3, isChosen: true },
        { value: 'EMEA', count: 1, isChosen: true },
      ],
      moreCount: 0,
      isSaved: false,
    });
    const saved = value(saveLeadLog(platform, { ...base(platform), filter: { column: 4, values: ['EMEA'] } }));
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
    const kept = value(saveLeadLog(platform, base(platform)));
    expect(kept.rowsCounted).toBe(1);
    expect(value(saveLeadLog(platform, { ...base(platform), filter: null })).rowsCounted).toBe(4);
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
    const suggested = value(readLeadLog(platform, NONE));
    const activities = { tabId: tab.id, leadIdColumn: 1, timeColumn: 2, kindColumn: 3, outcomeColumn: 4 };
    expect(suggested.activities).toMatchObject(activities);
    expect(suggested.valueLists.map(({ field }) => field)).toEqual(['reached']);
    const choice: LeadLogChoice = {
      tabId: suggested.tabId!,
      columns: { created: 2, leadId: 1, firstFollowUp: null },
      dayFirst: {},
      deals: null,
    };
    expect(value(saveLeadLog(platform, choice)).activities).toMatchObject(activities);
    expect(
      value(saveLeadLog(platform, { ...choice, activities: { ...activities, outcomeColumn: null } })).activities,
    ).toMatchObject({ outcomeColumn: null });
    expect(value(saveLeadLog(platform, { ...choice, activities: null })).activities).toBeNull();
  });
});

describe('saving a choice', () => {
  it('answers with the log as it is then read, and reads it so from then on', () => {
    const platform = file();
    const saved = value(saveLeadLog(platform, choice(platform)));
    expect(columnsOf(saved)).toMatchObject({ created: 2, leadId: 1, owner: 3 });
    expect([saved.rowsCounted, saved.dayFirst, saved.issues]).toEqual([2, { created: true }, []]);
    expect(saved.mapping.find(({ field }) => field === 'created')!.confidence).toBe('saved');
    expect(value(readLeadLog(platform, NONE))).toEqual(saved);
  });

  it('keeps it in cells that a person can read, texts that look like formulas included', () => {
    const platform = file();
    platform.sheet('Leads').rows[0]![2] = '=owner';
    saveLeadLog(platform, choice(platform));
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
    const platform = file();
    const deals = { tabId: platform.sheet('Deals').id, leadIdColumn: 2, wonColumn: 3, amountColumn: 5 };
    saveLeadLog(platform, choice(platform, { deals }));
    const view = value(readLeadLog(platform, NONE));
    expect(view.deals).toMatchObject(deals);
    expect(platform.contents('log').map((row) => row[4])).toContain('deals.stage');
    expect(view.rowIssues).toEqual([]);
  });

  it('makes one log tab however often it saves, and never touches the log', () => {
    const platform = file();
    saveLeadLog(platform, choice(platform));
    const again = value(saveLeadLog(platform, choice(platform, { columns: { created: 2 } })));
    expect(columnsOf(again)).toMatchObject({ created: 2 });
    expect(platform.workbook.tabs().map(({ name }) => name)).toEqual(['Leads', 'Deals', 'SLA Log']);
    expect(platform.contents('Leads')).toEqual(LEADS);
    expect(platform.contents('Deals')).toEqual(DEALS);
  });

  it('leaves what was saved before where a save is cut short', () => {
    const platform = file();
    const before = value(saveLeadLog(platform, choice(platform)));
    platform.log.reset();
    saveLeadLog(platform, choice(platform));
    const calls = platform.log.document().length;
    for (let call = 1; call <= calls; call += 1) {
      platform.log.failCall(call, 'before');
      expect(() => saveLeadLog(platform, choice(platform, { columns: { created: 2 } }))).toThrow();
      expect(value(readLeadLog(platform, NONE)).tabId).toBe(before.tabId);
    }
    expect(value(readLeadLog(platform, NONE)).rowsCounted).toBe(2);
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
    const reply = saveLeadLog(file(), request as LeadLogChoice);
    expect(reply).toEqual({ ok: false, issues: [{ code: 'badRequest', path: '', values: {} }] });
  });

  it('refuses a choice without a creation date, a tab that is gone, somebody who may only look, and a held lock', () => {
    const platform = file();
    const codes = (reply: Reply<unknown>): string[] => (reply.ok ? [] : reply.issues.map(({ code }) => code));
    expect(codes(saveLeadLog(platform, choice(platform, { columns: { created: null } })))).toEqual(['noCreatedColumn']);
    expect(codes(saveLeadLog(platform, choice(platform, { tabId: 77 })))).toEqual(['leadLogGone']);
    platform.holdLock(true);
    expect(codes(saveLeadLog(platform, choice(platform)))).toEqual(['busy']);
    platform.file.canEdit = false;
    expect(codes(saveLeadLog(platform, choice(platform)))).toEqual(['readOnly']);
    expect(platform.workbook.tabs()).toHaveLength(2);
  });
});
