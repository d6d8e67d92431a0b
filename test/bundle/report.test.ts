/** The report tab of the built add-on: what people may choose, change and delete on it. */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Cell } from '../../src/domain/cell';
import { chartKeys } from '../../src/domain/report/tables';
import type { Workbench } from '../../workbench/node/index';
import { openAtRefresh, openTwentyLeads } from '../support/builtTwentyLeads';
import { ask, cellsOf, snapshotOf } from '../support/builtWorkbench';
import { instant } from '../support/leadColumns';
import { twentyLeadCells, ZONE } from '../support/twentyLeads';

const REPORT = 'SLA Report';

let workbench: Workbench;

const refresh = () => expect(ask(workbench, 'refresh')).toMatchObject({ state: 'finished', problem: null });

const report = () => workbench.spreadsheet.getSheetByName(REPORT)!;

/** All that the report shows, as one text a row. */
const shown = (): string[] =>
  report()
    .getDataRange()
    .getDisplayValues()
    .map((row) => row.join('|'));

/** The first cell that shows a text, as row and column from 1. */
function cellOf(text: string): readonly [row: number, column: number] {
  const rows = report().getDataRange().getDisplayValues();
  const row = rows.findIndex((cells) => cells.includes(text));
  return [row + 1, rows[row]!.indexOf(text) + 1];
}

/** The file after its first refresh, which each test takes up from there. */
let refreshed: unknown;

beforeAll(() => {
  workbench = openTwentyLeads();
  refresh();
  refreshed = snapshotOf(workbench);
});

beforeEach(() => {
  workbench = openAtRefresh({ snapshot: refreshed });
});

afterEach(() => workbench.dispose());

describe('month and grain', () => {
  const choose = (name: string, value: string): void =>
    void workbench.spreadsheet.getRangeByName(name)!.setValue(value);

  /** What the cells offer: months in the first column, grains in the second. */
  const offered = (): Cell[][] => {
    const cells = cellsOf(workbench, 'SLA Data');
    return cells.slice(cells.findIndex(([month, grain]) => month === 'Month' && grain === 'Follow-up by') + 1);
  };

  it('offer the months that the log has leads of, and day, week and month', () => {
    const day = (text: string): Date => new Date(instant(ZONE, `${text} 00:00`));
    expect(offered().map(([month]) => month)).toEqual(['Latest', day('2026-11-01'), day('2026-10-01')]);
    expect(offered().map(([, grain]) => grain)).toEqual(['Day', 'Week', 'Month']);
  });

  it('show a closed month with final words at the next refresh', () => {
    workbench.spreadsheet.getRangeByName('SLA_SHOWN_MONTH')!.setValue(offered()[2]![0]!);
    refresh();
    const text = shown().join('\n');
    expect(text).toContain('October 2026');
    expect(text).toContain('5 of 30');
    expect(text).toContain('✗ 25 short of the goal');
    expect(text).not.toMatch(/Needed a working day|Projected/);
    expect(text).toContain('An earlier month. What both carry and the review are as of today.');
  });

  it('leave the sidebar’s first page with the latest month', () => {
    const latest = ask(workbench, 'readToday');
    workbench.spreadsheet.getRangeByName('SLA_SHOWN_MONTH')!.setValue(offered()[2]![0]!);
    refresh();
    expect({ ...ask(workbench, 'readToday'), lastRefresh: null }).toEqual({ ...latest, lastRefresh: null });
    expect(latest).toMatchObject({ leadsToDate: 14 });
  });

  it('keep what was chosen from night to night', () => {
    choose('SLA_SHOWN_GRAIN', 'Week');
    refresh();
    refresh();
    expect(workbench.spreadsheet.getRangeByName('SLA_SHOWN_GRAIN')!.getValue()).toBe('Week');
    const speed = cellsOf(workbench, 'SLA Data').find(([day]) => day === 'Oct 26');
    expect(speed?.[0]).toBe('Oct 26');
  });

  it('are the latest month by day again where somebody cleared the cells', () => {
    choose('SLA_SHOWN_MONTH', '');
    choose('SLA_SHOWN_GRAIN', '');
    refresh();
    expect(shown()[0]).toContain('November 2026');
  });
});

describe('what somebody deleted', () => {
  it('comes back: one formula, a block of them, or all rows of a table', () => {
    const before = shown();
    const [titleRow] = cellOf('Follow-up by owner');
    report().getRange(1, 1).clearContent();
    report()
      .getRange(titleRow + 3, 1, 4, 12)
      .clearContent();
    refresh();
    refresh();
    expect(shown()).toEqual(before);
    report().deleteRows(titleRow + 1, 6);
    refresh();
    refresh();
    expect(shown()).toEqual(before);
  });

  it('comes back beside what people moved, renamed and typed', () => {
    report().insertRowsAfter(4, 3);
    report().getRange(6, 1).setValue('Our own note');
    const [row, column] = cellOf('Where we stand');
    report().getRange(row, column).setValue('How we do');
    const [wins] = cellOf('Wins of the month');
    report()
      .getRange(wins + 1, 1)
      .clearContent();
    refresh();
    refresh();
    const text = shown().join('\n');
    expect(text).toContain('Our own note');
    expect(text).toContain('How we do');
    const said = report()
      .getRange(wins + 1, 1)
      .getDisplayValue();
    expect(said).toMatch(/^2 leads became customers and brought zł\s42,000$/);
  });

  it('is looked for on no other night', () => {
    refresh();
    workbench.resetCalls();
    refresh();
    const ordinary = workbench.calls().filter(({ name }) => name === 'Range.getFormulas');
    expect(ordinary).toEqual([]);
  });
});

describe('charts', () => {
  it('that were deleted come back, the others stay', () => {
    const [first] = report().getCharts();
    report().removeChart(first!);
    refresh();
    expect(report().getCharts()).toHaveLength(chartKeys.length);
  });

  it('that somebody moved to another tab are not made a second time', () => {
    const [first] = report().getCharts();
    const own = workbench.spreadsheet.insertSheet('Board');
    const ranges = first!.getRanges();
    report().removeChart(first!);
    let builder = own.newChart();
    for (const range of ranges) builder = builder.addRange(range);
    own.insertChart(builder.setPosition(2, 2, 0, 0).build());
    refresh();
    refresh();
    expect([own.getCharts().length, report().getCharts().length]).toEqual([1, chartKeys.length - 1]);
  });
});

describe('the look', () => {
  it('keeps rules of the user’s own when the tab is dressed anew', () => {
    const { values } = ask(workbench, 'readAgreement');
    // The tab is called otherwise in another language.
    const tab = report();
    const rules = tab.getConditionalFormatRules();
    const own = rules[0]!
      .copy()
      .whenFormulaSatisfied('=$B1>1')
      .setRanges([tab.getRange('A1:B5')])
      .build();
    tab.setConditionalFormatRules([own, ...rules]);
    ask(workbench, 'saveAgreement', { before: { tabLanguage: values['tabLanguage']! }, after: { tabLanguage: 'fa' } });
    refresh();
    const formulas = tab
      .getConditionalFormatRules()
      .map((rule) => String(rule.getBooleanCondition()?.getCriteriaValues()[0]));
    expect(formulas.filter((formula) => formula === '=$B1>1')).toHaveLength(1);
    expect(formulas).toHaveLength(rules.length + 1);
  });
});

describe('the way to the rows', () => {
  it('leads from a late lead to its row by its id', () => {
    const [row, column] = cellOf('open');
    expect(report().getRange(row, column).getFormula()).toContain('HYPERLINK("#gid="');
    expect(
      shown()
        .join('\n')
        .match(/\|open\|/g),
    ).toHaveLength(3);
  });

  it('is a formula that lists them, as many as the figure says', () => {
    const formulas = cellsOf(workbench, 'SLA Data').filter(([, , cell]) => String(cell).startsWith('=FILTER('));
    const list = workbench.spreadsheet.insertSheet('List');
    const rowsOf = (formula: unknown): number => {
      list.getRange(1, 1).setFormula(String(formula));
      const rows = list.getLastRow();
      list.clear();
      return rows;
    };
    const [leads, , speed, overdue, , , wins] = formulas.map(([, , formula]) => rowsOf(formula));
    // 14 leads and the row that repeats an id; the twelve that were handed off and ask for sales, three that do not, and it.
    expect([leads, speed, wins]).toEqual([15, 16, 2]);
    // Every lead without a follow-up, and none of the empty rows below the log.
    const [header = [], ...rows] = twentyLeadCells();
    const has = (row: (typeof rows)[number], column: string): boolean => (row[header.indexOf(column)] ?? '') !== '';
    const waiting = rows.filter((row) => has(row, 'Created') && !has(row, 'First follow-up'));
    expect(overdue).toBe(waiting.length);
  });
});

describe('the report', () => {
  it('is the same, whatever the order of the rows', () => {
    const before = shown();
    workbench.dispose();
    const [header = [], ...rows] = twentyLeadCells();
    workbench = openTwentyLeads([header, ...rows.slice(0, 20).reverse(), ...rows.slice(20)]);
    refresh();
    expect(shown()).toEqual(before);
  });
});
