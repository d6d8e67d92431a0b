import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/domain/cell';
import { readLeadLog } from '../../../src/workbook/leadLog/leadLog';
import type { LeadLogMapping } from '../../../src/workbook/leadLog/leadLogMapping';
import { writeMapping } from '../../../src/workbook/leadLog/writeMapping';
import { en } from '../../../src/locales/sheet/en';
import { issueLines } from '../../support/issueLines';
import { createMemoryPlatform, type MemoryPlatform } from '../../support/memoryPlatform';

type Rows = readonly (readonly Cell[])[];

const SAMPLE: Rows = [
  [
    'Lead ID',
    'Create Date',
    'Handed to sales',
    'First follow-up',
    'Attempts',
    'Reached',
    'Lead type',
    'Owner',
    'Became a customer',
    'Amount',
  ],
  ['L-1', '2026-11-02 09:00', '2026-11-02 09:05', '2026-11-02 10:00', 2, true, 'Referral', 'Ann', '2026-11-20', 20_000],
  ['L-2', '2026-11-03 09:00', '2026-11-03 09:05', '', 0, false, 'Webinar', 'Bob', '', ''],
];

function file(tabs: Readonly<Record<string, Rows>>): MemoryPlatform {
  const platform = createMemoryPlatform();
  for (const [name, cells] of Object.entries(tabs)) platform.addUserTab(name, cells);
  return platform;
}

const read = ({ workbook }: MemoryPlatform) => readLeadLog(workbook, 'Etc/UTC', 'USD');

const NOTHING_ELSE = { deals: null, activities: null, filter: null, dayFirst: {}, values: {} };

/** Saves a mapping for a tab; columns as `[column, header]`. */
function save(
  platform: MemoryPlatform,
  tab: string,
  columns: Readonly<Record<string, readonly [number, string]>>,
  rest: Partial<LeadLogMapping> = {},
): void {
  const mapped = Object.fromEntries(
    Object.entries(columns).map(([field, [column, header]]) => [field, { column, header }]),
  );
  const log = { tabId: platform.sheet(tab).id, tabName: tab, headerRow: 1, columns: mapped };
  writeMapping(platform.workbook, { ...NOTHING_ELSE, log, ...rest }, en, 'en');
}

describe('a log that nobody has mapped', () => {
  it('is the tab whose headers look like one, whatever else is in the file', () => {
    const platform = file({
      Prices: [
        ['Product', 'Amount', 'Currency', 'Type'],
        ['A', 1, 'USD', 'x'],
      ],
      Notes: [['Create a plan']],
      Empty: [],
      Leads: SAMPLE,
    });
    platform.workbook.addTab('SLA Data', 'data');
    const reading = read(platform);
    expect([reading.tabName, reading.rowsCounted, reading.problem]).toEqual(['Leads', 2, null]);
    expect(reading.leads.id).toEqual(['L-1', 'L-2']);
    expect(reading.leads.amount[0]).toBe(20_000);
  });

  it.each([1, 2, 3])('may have its headers in row %i', (headerRow) => {
    const above: Rows = [
      ['Leads of November', 'exported'],
      ['', ''],
    ].slice(0, headerRow - 1);
    const reading = read(file({ Leads: [...above, ...SAMPLE] }));
    expect([reading.rowsCounted, reading.leads.row[0]]).toEqual([2, headerRow + 1]);
  });

  it('is missing where no tab has a creation date', () => {
    expect(read(file({ Deals: [['Lead ID', 'Won date']] })).problem?.code).toBe('noLeadLog');
    expect(read(file({})).problem?.code).toBe('noLeadLog');
  });

  it('is empty where nothing stands below the headers', () => {
    expect(read(file({ Leads: SAMPLE.slice(0, 1) })).problem?.code).toBe('emptyLeadLog');
  });

  it('waits for an answer where the creation dates can be read both ways', () => {
    const reading = read(
      file({
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
    const platform = file({ Leads: SAMPLE });
    save(platform, 'Leads', { ...COLUMNS });
    platform.sheet('Leads').name = 'Our leads';
    expect(read(platform)).toMatchObject({ tabName: 'Our leads', problem: null });

    const copy = file({ 'Our leads': SAMPLE, Leads: SAMPLE });
    const log = { tabId: 999, tabName: 'Our leads', headerRow: 1, columns: {} };
    writeMapping(copy.workbook, { ...NOTHING_ELSE, log }, en, 'en');
    expect(read(copy).tabName).toBe('Our leads');
  });

  it('says so where the tab is gone, and takes no other', () => {
    const platform = file({ Leads: SAMPLE, More: SAMPLE });
    save(platform, 'Leads', { ...COLUMNS });
    platform.workbook.removeTab(platform.sheet('Leads').id);
    expect(read(platform)).toMatchObject({ rowsRead: 0, problem: { code: 'leadLogGone', values: { tab: 'Leads' } } });
  });

  it('follows a column that moved, and headers that moved down', () => {
    const platform = file({ Leads: SAMPLE });
    save(platform, 'Leads', { ...COLUMNS });
    const { rows } = platform.sheet('Leads');
    rows.forEach((row) => row.splice(1, 0, 'new'));
    rows.unshift(['Leads of November']);
    const reading = read(platform);
    expect([reading.problem, reading.rowsCounted, reading.leads.row[0]]).toEqual([null, 2, 3]);
  });

  it('is empty where somebody emptied the tab', () => {
    const platform = file({ Leads: SAMPLE });
    save(platform, 'Leads', { ...COLUMNS });
    platform.sheet('Leads').rows.length = 0;
    expect(read(platform)).toMatchObject({ rowsRead: 0, problem: { code: 'emptyLeadLog' } });
  });

  it('names a column that is gone', () => {
    const platform = file({ Leads: SAMPLE });
    save(platform, 'Leads', { ...COLUMNS, owner: [8, 'Rep of the lead'] });
    expect(read(platform).problem).toEqual({
      code: 'columnGone',
      path: 'owner',
      values: { header: 'Rep of the lead' },
    });
  });

  it('has no column for a field that somebody set to none, and looks for one that was never asked', () => {
    const platform = file({ Leads: SAMPLE });
    const log = {
      tabId: platform.sheet('Leads').id,
      tabName: 'Leads',
      headerRow: 1,
      columns: { created: { column: 2, header: 'Create Date' }, owner: null },
    };
    writeMapping(platform.workbook, { ...NOTHING_ELSE, log }, en, 'en');
    const { leads } = read(platform);
    expect([leads.owners, leads.types]).toEqual([[], ['Referral', 'Webinar']]);
  });

  it('takes the answer about day and month, and the values that mean yes', () => {
    const platform = file({
      Leads: [
        ['When', 'State'],
        ['3/4/2026', 'In talks'],
        ['5/4/2026', 'yes'],
      ],
    });
    save(
      platform,
      'Leads',
      { created: [1, 'When'], reached: [2, 'State'] },
      { dayFirst: { created: true }, values: { reached: ['In talks', 'Met'] } },
    );
    const { leads } = read(platform);
    expect(new Date(leads.createdAt[0]!).toISOString()).toBe('2026-04-03T00:00:00.000Z');
    expect(Array.from(leads.reached)).toEqual([1, 0]);
  });

  it('may be unmapped by emptying the cells', () => {
    const platform = file({ Leads: SAMPLE });
    save(platform, 'Leads', { ...COLUMNS });
    platform.workbook.clear(platform.workbook.names().get('SLA_LOG_MAPPING')!);
    expect(read(platform)).toMatchObject({ problem: null, rowsCounted: 2 });
  });
});

describe('tabs that are joined by lead id', () => {
  const LOG: Rows = [
    ['Lead ID', 'Create Date'],
    [7, '2026-11-02'],
    [8, '2026-11-03'],
  ];
  const ACTIVITIES: Rows = [
    ['Lead ID', 'Activity date', 'Activity type'],
    ['7', '2026-11-02 10:00', 'Call'],
    ['7', '2026-11-02 11:00', 'Sequence email'],
  ];
  const DEALS: Rows = [
    ['Deal ID', 'Lead ID', 'Won date', 'Amount'],
    ['d', '8', '2026-11-20', 500],
  ];

  it('are taken for what their headers say, and leave the log as it is', () => {
    const { leads, fields, problem } = read(file({ LOG, ACTIVITIES, DEALS }));
    expect(problem).toBeNull();
    expect([Array.from(leads.attempts), Array.from(leads.amount)]).toEqual([
      [1, 0],
      [NaN, 500],
    ]);
    expect([...fields].sort()).toEqual(['amount', 'attempts', 'created', 'firstFollowUp', 'leadId', 'won']);
  });

  it('are those that call the id as the log does, before others that hold more', () => {
    const OTHER_TEAM: Rows = [
      ['ID lead', 'Won date', 'Amount', 'Currency'],
      ['x', '2026-11-20', 900, 'USD'],
    ];
    expect(Array.from(read(file({ LOG, OTHER_TEAM, DEALS })).leads.amount)).toEqual([NaN, 500]);
    expect(read(file({ LOG, OTHER_TEAM })).fields).toContain('amount');
  });

  it('are no activities where ids, days and types stand for something else', () => {
    const PAYMENTS: Rows = [
      ['Lead ID', 'Date', 'Type'],
      ['7', '2026-11-02', 'Card'],
    ];
    expect(read(file({ LOG, PAYMENTS })).fields).not.toContain('attempts');
  });

  it('are named where they are gone', () => {
    const platform = file({ LOG, DEALS });
    const deals = { tabId: 99, tabName: 'Old deals', headerRow: 1, columns: {} };
    save(platform, 'LOG', { created: [2, 'Create Date'] }, { deals });
    expect(read(platform).problem).toEqual({ code: 'leadLogGone', path: 'deals', values: { tab: 'Old deals' } });
  });

  it('are not looked for once somebody chose to have none', () => {
    const platform = file({ LOG, ACTIVITIES, DEALS });
    save(platform, 'LOG', { created: [2, 'Create Date'], leadId: [1, 'Lead ID'] });
    expect([...read(platform).fields].sort()).toEqual(['created', 'leadId']);
  });
});

describe('a filter', () => {
  it('leaves the rows of other teams out, and says so where its column is gone', () => {
    const platform = file({
      Leads: [
        ['Create Date', 'Region'],
        ['2026-11-02', 'EMEA'],
        ['2026-11-02', 'US'],
      ],
    });
    save(
      platform,
      'Leads',
      { created: [1, 'Create Date'] },
      { filter: { column: { column: 2, header: 'Region' }, values: ['emea'] } },
    );
    expect(issueLines(read(platform))).toEqual(['otherTeam! row: 1 row']);
    platform.sheet('Leads').rows[0]![1] = 'Area';
    expect(read(platform).problem).toEqual({ code: 'columnGone', path: 'filter', values: { header: 'Region' } });
  });
});

describe('odd sheets', () => {
  it.each([['Etc/UTC'], ['America/New_York'], ['Asia/Tokyo']])(
    'with the sheet in %s give the same instants for the same texts',
    (timeZone) => {
      const platform = createMemoryPlatform({ timeZone });
      platform.addUserTab('Leads', [['Created'], ['2025-03-30 02:30'], ['2025-03-30 03:30']]);
      const { leads } = readLeadLog(platform.workbook, 'Europe/Warsaw', '');
      // Clocks in Warsaw went from 02:00 to 03:00 that night: 02:30 is read as 03:30.
      expect(Array.from(leads.createdAt)).toEqual([Date.UTC(2025, 2, 30, 1, 30), Date.UTC(2025, 2, 30, 1, 30)]);
    },
  );

  it('with times that clocks skipped that night, typed as dates there, are the instants that the sheet holds', () => {
    const platform = createMemoryPlatform({ timeZone: 'America/New_York' });
    // 8 March 2026 has no 02:30 in New York; what was typed so is 03:30 there, and an hour of the morning in Warsaw.
    platform.addUserTab('Leads', [['Created'], [new Date('2026-03-08T07:30Z')], ['2026-03-08 02:30']]);
    const { leads, rowsRead } = readLeadLog(platform.workbook, 'Europe/Warsaw', '');
    expect([rowsRead, leads.count]).toEqual([2, 2]);
    expect(Array.from(leads.createdAt)).toEqual([Date.UTC(2026, 2, 8, 7, 30), Date.UTC(2026, 2, 8, 1, 30)]);
  });

  it('with 200,000 rows are read in four blocks a run of columns, every row counted', () => {
    const platform = file({
      Leads: [
        ['Lead ID', 'Create Date'],
        ...Array.from({ length: 200_000 }, (_none, row): Cell[] => [
          row,
          new Date(Date.UTC(2026, 0, 1) + row * 60_000),
        ]),
      ],
    });
    platform.log.reset();
    expect(read(platform)).toMatchObject({ rowsRead: 200_000, rowsCounted: 200_000, issues: [], problem: null });
    const blocks = platform.log.document().filter(({ name, block }) => name === 'workbook.read' && block!.row > 1);
    expect(blocks).toHaveLength(4);
  });

  it('with one lead, doubled headers, and headers that are numbers are read', () => {
    const platform = file({
      Leads: [
        [2026, 'Created', 'Created', new Date(0)],
        ['x', '2026-11-02', '2026-11-03', 1],
      ],
    });
    expect(new Date(read(platform).leads.createdAt[0]!).toISOString()).toBe('2026-11-02T00:00:00.000Z');
  });
});

describe('the calls of a reading', () => {
  const wide = (count: number): Rows => [
    ['Lead ID', 'Notes', 'Create Date', 'Handed to sales', 'Phone', 'Amount'],
    ...Array.from({ length: count }, (_none, index): Cell[] => [
      index,
      'n',
      new Date(Date.UTC(2026, 0, 1) + index * 1000),
      '',
      'p',
      5,
    ]),
  ];

  const dataReads = (count: number): string[] => {
    const platform = file({ Leads: wide(count) });
    save(platform, 'Leads', {
      leadId: [1, 'Lead ID'],
      created: [3, 'Create Date'],
      handedOff: [4, 'Handed to sales'],
      amount: [6, 'Amount'],
    });
    platform.log.reset();
    expect(read(platform).rowsCounted).toBe(count);
    return platform.log
      .document()
      .map(
        ({ name, block }) =>
          `${name}${block && block.row > 1 ? ` ${block.row}+${block.rows} ${block.column}+${block.columns}` : ''}`,
      );
  };

  it('are one a run of adjacent needed columns and block of 50,000 rows, beside those that find the log', () => {
    expect(dataReads(1000)).toEqual([
      'workbook.tabs',
      'workbook.names',
      'workbook.read',
      'workbook.read',
      'workbook.read 2+1000 1+1',
      'workbook.read 2+1000 3+2',
      'workbook.read 2+1000 6+1',
    ]);
    const many = dataReads(50_001);
    expect(many).toContain('workbook.read 50002+1 3+2');
    expect(many).toHaveLength(10);
  });

  it('stop below the last lead where the grid goes on, and pass over a gap of any length', () => {
    const readsOf = (rows: Rows): readonly [number, string[]] => {
      const platform = file({ Leads: rows });
      platform.log.reset();
      const workbook = { ...platform.workbook, size: () => ({ rows: 400_000, columns: 2 }) };
      const { rowsCounted } = readLeadLog(workbook, 'Europe/Warsaw', '');
      const calls = platform.log
        .document()
        .filter(({ name, block }) => name === 'workbook.extent' || (block?.row ?? 0) > 1);
      return [rowsCounted, calls.map(({ name, block }) => (block === null ? name : String(block.row)))];
    };
    const log: Rows = [
      ['Lead ID', 'Create Date'],
      ...wide(40)
        .slice(1)
        .map((row) => [row[0]!, row[2]!]),
    ];
    expect(readsOf(log)).toEqual([40, ['2', '50002', 'workbook.extent']]);
    const gap = Array.from({ length: 120_000 }, (): Cell[] => ['', '']);
    expect(readsOf([...log, ...gap, [99, new Date(0)]])).toEqual([41, ['2', '50002', 'workbook.extent', '100002']]);
  });

  it('never write', () => {
    const platform = file({ Leads: SAMPLE });
    const before = JSON.stringify(platform.contents('Leads'));
    platform.file.canEdit = false;
    expect(read(platform).rowsCounted).toBe(2);
    expect(JSON.stringify(platform.contents('Leads'))).toBe(before);
  });
});
