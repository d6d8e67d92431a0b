/** What people do to sheets, and what reading them costs. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/domain/cell';
import { readLeadLog } from '../../../src/workbook/leadLog/readLeadLog';
import { createMemoryPlatform } from '../../support/memoryPlatform';
import { logFile, readLogOf, SAMPLE_LOG, saveMapping, type TabRows } from '../../support/leadLogFile';

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
    const platform = logFile({
      Leads: [
        ['Lead ID', 'Create Date'],
        ...Array.from({ length: 200_000 }, (_none, row): Cell[] => [
          row,
          new Date(Date.UTC(2026, 0, 1) + row * 60_000),
        ]),
      ],
    });
    platform.log.reset();
    expect(readLogOf(platform)).toMatchObject({ rowsRead: 200_000, rowsCounted: 200_000, issues: [], problem: null });
    const blocks = platform.log.document().filter(({ name, block }) => name === 'workbook.read' && block!.row > 1);
    expect(blocks).toHaveLength(4);
  });

  it('with one lead, doubled headers, and headers that are numbers are read', () => {
    const platform = logFile({
      Leads: [
        [2026, 'Created', 'Created', new Date(0)],
        ['x', '2026-11-02', '2026-11-03', 1],
      ],
    });
    expect(new Date(readLogOf(platform).leads.createdAt[0]!).toISOString()).toBe('2026-11-02T00:00:00.000Z');
  });
});

describe('the calls of a reading', () => {
  const wide = (count: number): TabRows => [
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
    const platform = logFile({ Leads: wide(count) });
    saveMapping(platform, 'Leads', {
      leadId: [1, 'Lead ID'],
      created: [3, 'Create Date'],
      handedOff: [4, 'Handed to sales'],
      amount: [6, 'Amount'],
    });
    platform.log.reset();
    expect(readLogOf(platform).rowsCounted).toBe(count);
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
    const readsOf = (rows: TabRows): readonly [number, string[]] => {
      const platform = logFile({ Leads: rows });
      platform.log.reset();
      const workbook = { ...platform.workbook, size: () => ({ rows: 400_000, columns: 2 }) };
      const { rowsCounted } = readLeadLog(workbook, 'Europe/Warsaw', '');
      const calls = platform.log
        .document()
        .filter(({ name, block }) => name === 'workbook.extent' || (block?.row ?? 0) > 1);
      return [rowsCounted, calls.map(({ name, block }) => (block === null ? name : String(block.row)))];
    };
    const log: TabRows = [
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
    const platform = logFile({ Leads: SAMPLE_LOG });
    const before = JSON.stringify(platform.contents('Leads'));
    platform.file.canEdit = false;
    expect(readLogOf(platform).rowsCounted).toBe(2);
    expect(JSON.stringify(platform.contents('Leads'))).toBe(before);
  });
});
