/** The refresh of the built add-on: the hand-worked log, the calls it makes, the night, and a fault. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Cell } from '../../src/domain/cell';
import type { Workbench } from '../../workbench/node/index';
import { addTab, ask, cellsOf, openBuilt } from '../support/builtWorkbench';
import { AS_OF, twentyLeadCells, ZONE } from '../support/twentyLeads';
import { twentyLeadsTerms } from '../support/twentyLeadsFile';

const DAY = 86_400_000;

let workbench: Workbench;

/** The agreement and the log of the twenty leads, before the first refresh. */
function openTwentyLeads(): Workbench {
  const opened = openBuilt({ timeZone: ZONE, now: () => AS_OF });
  addTab(opened, 'Leads', twentyLeadCells());
  const { values } = ask(opened, 'createAgreement', { content: 'blank' });
  const after = twentyLeadsTerms();
  const before = Object.fromEntries(Object.keys(after).map((key) => [key, values[key] ?? null]));
  ask(opened, 'saveAgreement', { before, after });
  return opened;
}

/** A log of that many leads, one an hour. */
const manyLeads = (count: number): Cell[][] => [
  ['Lead ID', 'Create Date', 'First follow-up', 'Attempts', 'Reached', 'Lead type'],
  ...Array.from({ length: count }, (_, index): Cell[] => {
    const created = new Date(AS_OF - (index % 500) * 3_600_000);
    return [`L${index}`, created, new Date(created.getTime() + 1_800_000), index % 12, index % 2 === 0, 'Webinar'];
  }),
];

const refresh = () => ask(workbench, 'refresh');

/** The columns of these logs are adjacent, and 50,000 rows are one block. */
const READS_OF_LEADS = 1;

/**
 * Service calls of a run that read or change the document, reads of leads apart.
 *
 * Reads of the run log, of the agreement and of the top of the lead log count.
 */
function touchingCalls(): string[] {
  const names = workbench
    .calls()
    .filter(({ kind }) => kind === 'reads' || kind === 'changes')
    .map(({ name }) => name);
  const isRead = (name: string): boolean => name === 'Range.getValues';
  const otherReads = names.filter(isRead).slice(READS_OF_LEADS);
  return [...names.filter((name) => !isRead(name)), ...otherReads];
}

/** Figures of the data tab, stamps of the run apart. */
const figures = () => JSON.stringify(cellsOf(workbench, 'SLA Data'));

const seriesOf = (title: string) => workbench.charts().find((chart) => chart.options['title'] === title)!;

/** Last filled cell of each series of a chart. */
function lastPoints(title: string): unknown[] {
  return seriesOf(title)
    .ranges.slice(1)
    .map(({ sheetId, row, column, rows, columns }) => {
      const sheet = workbench.spreadsheet.getSheets().find((one) => one.getSheetId() === sheetId)!;
      const cells = sheet.getRange(row, column, rows, columns).getValues() as Cell[][];
      return cells
        .map((line) => line[0])
        .filter((cell) => cell !== '')
        .at(-1);
    });
}

afterEach(() => workbench.dispose());

describe('the report of the twenty leads', () => {
  beforeEach(() => {
    workbench = openTwentyLeads();
  });

  it('counts twenty of twenty-two rows', () => {
    expect(refresh()).toMatchObject({ state: 'finished', rowsRead: 22, rowsCounted: 20, problem: null });
  });

  it('ends its leads waterfall at fourteen leads, and the goal line at thirty', () => {
    refresh();
    expect(lastPoints('Leads waterfall').sort()).toEqual([14, 30]);
  });

  it('shows speed and depth in charts of their own', () => {
    refresh();
    const titles = workbench.charts().map((chart) => chart.options['title']);
    expect(titles).toEqual(expect.arrayContaining(['Leads waterfall', 'Speed of follow-up', 'Depth of follow-up']));
  });

  it('makes its charts once and then feeds them', () => {
    refresh();
    const made = workbench.charts().map((chart) => chart.id);
    refresh();
    expect(workbench.charts().map((chart) => chart.id)).toEqual(made);
  });

  it('is the same cells when refreshed twice', () => {
    refresh();
    const first = figures();
    refresh();
    expect(figures()).toBe(first);
  });

  it('never touches the lead log', () => {
    const before = JSON.stringify(cellsOf(workbench, 'Leads'));
    refresh();
    expect(JSON.stringify(cellsOf(workbench, 'Leads'))).toBe(before);
  });

  it('leaves the last report whole when a call of the run fails, and says so', () => {
    refresh();
    const before = figures();
    workbench.spreadsheet.getSheetByName('Leads')!.setName('Gone').clear();
    expect(refresh().state).toBe('failed');
    expect(figures()).toBe(before);
    const said = JSON.stringify(cellsOf(workbench, 'SLA Report'));
    expect(said).toContain('did not work, so the report shows the one before');
  });
});

describe('the nightly refresh', () => {
  beforeEach(() => {
    workbench = openTwentyLeads();
  });

  it('is one trigger however often it is set up', () => {
    for (const hour of [2, 2, 5]) ask(workbench, 'saveSchedule', { hour, ownerName: 'Ada' });
    expect(workbench.triggers()).toHaveLength(1);
  });

  it('makes the same cells as a refresh by hand', () => {
    refresh();
    const byHand = figures();
    ask(workbench, 'saveSchedule', { hour: 2, ownerName: 'Ada' });
    workbench.fireTimeTriggers();
    expect(figures()).toBe(byHand);
  });

  it('moves on by a day when the next night comes', () => {
    ask(workbench, 'saveSchedule', { hour: 2, ownerName: 'Ada' });
    workbench.fireTimeTriggers();
    workbench.setNow(AS_OF + DAY);
    workbench.fireTimeTriggers();
    // Lead #20 came after midnight on the 21st, which is complete now.
    expect(lastPoints('Leads waterfall').sort()).toEqual([15, 30]);
  });
});

interface CallsOfRuns {
  readonly night: readonly string[];
  readonly byHand: readonly string[];
}

/** Calls of the second night, and of a refresh by hand after it. */
function callsOfRuns(cells: readonly (readonly Cell[])[], count: number): CallsOfRuns {
  workbench = openBuilt({ timeZone: ZONE, now: () => AS_OF });
  addTab(workbench, 'Leads', cells);
  ask(workbench, 'createAgreement', { content: 'sample' });
  ask(workbench, 'saveSchedule', { hour: 2, ownerName: 'Ada' });
  workbench.fireTimeTriggers();
  workbench.resetCalls();
  workbench.fireTimeTriggers();
  const night = touchingCalls();
  workbench.resetCalls();
  expect(refresh()).toMatchObject({ state: 'finished', rowsCounted: count });
  return { night, byHand: touchingCalls() };
}

describe('the calls of a refresh', () => {
  const few = () => callsOfRuns(manyLeads(100), 100);

  it('at night that read or change the document are twelve, reads of leads apart', () => {
    const { night } = few();
    expect(night, night.join(' ')).toHaveLength(12);
  });

  it.each([1_000, 50_000])(
    'are the same at %i leads as at a hundred',
    (count) => {
      const expected = few();
      workbench.dispose();
      expect(callsOfRuns(manyLeads(count), count)).toEqual(expected);
    },
    120_000,
  );

  it('by hand are those of the night, and four: which Pactline wrote the file, and whether this person may edit', () => {
    const { night, byHand } = few();
    const before = ['Spreadsheet.getRangeByName', 'Range.getValues', 'Spreadsheet.getSheets', 'Range.canEdit'];
    expect([...byHand].sort()).toEqual([...before, ...night].sort());
  });

  it('search for the tabs again where one of them is gone, and find each once', () => {
    few();
    const { spreadsheet } = workbench;
    const tabNames = () => spreadsheet.getSheets().map((sheet) => sheet.getName());
    const before = tabNames();
    spreadsheet.deleteSheet(spreadsheet.getSheetByName('SLA Report')!);
    refresh();
    refresh();
    expect(tabNames().sort()).toEqual(before.sort());
  });
});
