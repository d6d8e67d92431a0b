/** The refresh of the built add-on: the hand-worked log, the calls it makes, the night, and a fault. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/domain/time/civilDay';
import type { Cell } from '../../src/domain/cell';
import type { Workbench } from '../../workbench/node/index';
import { openAtRefresh, openTwentyLeads } from '../support/builtTwentyLeads';
import { addTab, ask, cellsOf, snapshotOf } from '../support/builtWorkbench';
import { AS_OF } from '../support/twentyLeads';

let workbench: Workbench;

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

const charts = () => workbench.spreadsheet.getSheetByName('SLA Report')!.getCharts();
const titleOf = (chart: ReturnType<typeof charts>[number]) => chart.getOptions().get('title') as unknown;

/** Last filled cell of each series of a chart. */
function lastPoints(title: string): unknown[] {
  const chart = charts().find((one) => titleOf(one) === title)!;
  return chart
    .getRanges()
    .slice(1)
    .map((range) =>
      (range.getValues() as Cell[][])
        .map(([cell]) => cell)
        .filter((cell) => cell !== '')
        .at(-1),
    );
}

const leads = () => JSON.stringify(cellsOf(workbench, 'Leads'));

/** The file of the twenty leads before its first refresh and after it, and what the refresh answered. */
let agreed: unknown;
let refreshed: unknown;
let firstRefresh: ReturnType<typeof refresh>;
let leadsBefore: string;

beforeAll(() => {
  workbench = openTwentyLeads();
  agreed = workbench.snapshot();
  leadsBefore = leads();
  firstRefresh = refresh();
  refreshed = snapshotOf(workbench);
});

describe('the first report of the twenty leads', () => {
  beforeAll(() => {
    workbench = openAtRefresh({ snapshot: refreshed });
  });
  afterAll(() => workbench.dispose());

  it('counts twenty of twenty-two rows', () => {
    expect(firstRefresh).toMatchObject({ state: 'finished', rowsRead: 22, rowsCounted: 20, problem: null });
  });

  it('ends its leads waterfall at fourteen leads, and the goal line at thirty', () => {
    expect(lastPoints('Leads waterfall').sort()).toEqual([14, 30]);
  });

  it('shows speed and depth in charts of their own', () => {
    expect(charts().map(titleOf)).toEqual(
      expect.arrayContaining(['Leads waterfall', 'Speed of follow-up', 'Depth of follow-up']),
    );
  });

  it('never touches the lead log', () => {
    expect(leads()).toBe(leadsBefore);
  });
});

describe('the next report of the twenty leads', () => {
  beforeEach(() => {
    workbench = openAtRefresh({ snapshot: refreshed });
  });
  afterEach(() => workbench.dispose());

  it('feeds the charts that are there', () => {
    const ids = () => charts().map((chart) => chart.getChartId());
    const made = ids();
    refresh();
    expect(made).not.toEqual([]);
    expect(ids()).toEqual(made);
  });

  it('is the same cells as the first', () => {
    const first = figures();
    refresh();
    expect(figures()).toBe(first);
  });

  it('leaves the last report whole when a call of the run fails, and says so', () => {
    const before = figures();
    workbench.spreadsheet.getSheetByName('Leads')!.setName('Gone').clear();
    expect(refresh().state).toBe('failed');
    expect(figures()).toBe(before);
    const said = JSON.stringify(cellsOf(workbench, 'SLA Report'));
    expect(said).toContain('did not work, so the report shows the one before');
  });
});

describe('the nightly refresh', () => {
  const open = (snapshot: unknown): void => {
    workbench = openAtRefresh({ snapshot });
  };
  afterEach(() => workbench.dispose());

  it('is one trigger however often it is set up', () => {
    open(agreed);
    for (const hour of [2, 2, 5]) ask(workbench, 'saveSchedule', { hour, ownerName: 'Ada' });
    expect(workbench.triggers()).toHaveLength(1);
  });

  it('makes the same cells as a refresh by hand', () => {
    open(refreshed);
    const byHand = figures();
    ask(workbench, 'saveSchedule', { hour: 2, ownerName: 'Ada' });
    workbench.fireTimeTriggers();
    expect(figures()).toBe(byHand);
  });

  it('moves on by a day when the next night comes', () => {
    open(agreed);
    ask(workbench, 'saveSchedule', { hour: 2, ownerName: 'Ada' });
    workbench.fireTimeTriggers();
    workbench.setNow(AS_OF + DAY_MS);
    workbench.fireTimeTriggers();
    // Lead #20 came after midnight on the 21st, which is complete now.
    expect(lastPoints('Leads waterfall').sort()).toEqual([15, 30]);
  });
});

interface CallsOfRuns {
  readonly night: readonly string[];
  readonly byHand: readonly string[];
}

describe('the calls of a refresh', () => {
  /** A file with agreement and nightly refresh, and as yet no leads. */
  let scheduled: unknown;
  let ofAHundred: CallsOfRuns;
  let withAHundred: unknown;

  /** Calls of the second night, and of a refresh by hand after it. */
  function callsOfRuns(count: number): CallsOfRuns {
    workbench = openAtRefresh({ snapshot: scheduled });
    addTab(workbench, 'Leads', manyLeads(count));
    workbench.fireTimeTriggers();
    workbench.resetCalls();
    workbench.fireTimeTriggers();
    const night = touchingCalls();
    workbench.resetCalls();
    expect(refresh()).toMatchObject({ state: 'finished', rowsCounted: count });
    return { night, byHand: touchingCalls() };
  }

  beforeAll(() => {
    workbench = openAtRefresh();
    ask(workbench, 'createAgreement', { content: 'sample' });
    ask(workbench, 'saveSchedule', { hour: 2, ownerName: 'Ada' });
    scheduled = snapshotOf(workbench);
    ofAHundred = callsOfRuns(100);
    withAHundred = snapshotOf(workbench);
  });

  it('at night that read or change the document are twelve, reads of leads apart', () => {
    const { night } = ofAHundred;
    expect(night, night.join(' ')).toHaveLength(12);
  });

  it.each([1_000, 50_000])(
    'are the same at %i leads as at a hundred',
    (count) => {
      const calls = callsOfRuns(count);
      workbench.dispose();
      expect(calls).toEqual(ofAHundred);
    },
    120_000,
  );

  it('by hand are those of the night, and four: which Pactline wrote the file, and whether this person may edit', () => {
    const { night, byHand } = ofAHundred;
    const before = ['Spreadsheet.getRangeByName', 'Range.getValues', 'Spreadsheet.getSheets', 'Range.canEdit'];
    expect([...byHand].sort()).toEqual([...before, ...night].sort());
  });

  it('search for the tabs again where one of them is gone, and find each once', () => {
    workbench = openAtRefresh({ snapshot: withAHundred });
    const { spreadsheet } = workbench;
    const tabNames = () => spreadsheet.getSheets().map((sheet) => sheet.getName());
    const before = tabNames();
    spreadsheet.deleteSheet(spreadsheet.getSheetByName('SLA Report')!);
    refresh();
    refresh();
    expect(tabNames().sort()).toEqual(before.sort());
    workbench.dispose();
  });
});
