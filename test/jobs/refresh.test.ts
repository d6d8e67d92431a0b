/** What a refresh writes, and what it leaves to people. */
import { beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/domain/time/civilDay';
import { chartKeys } from '../../src/domain/report/tables';
import { refresh } from '../../src/jobs/refresh';
import { contentsOf } from '../support/memorySheet';
import type { MemoryPlatform } from '../support/memoryPlatform';
import { tableColumn, factValue } from '../support/reportCells';
import { AS_OF, twentyLeadCells } from '../support/twentyLeads';
import { LEADS_TAB, twentyLeadsFile } from '../support/twentyLeadsFile';

let platform: MemoryPlatform;

const refreshed = () => {
  const outcome = refresh(platform);
  if (outcome === 'busy') throw new Error('busy');
  return outcome;
};

beforeEach(() => {
  platform = twentyLeadsFile();
});

describe('a refresh of twenty leads', () => {
  beforeEach(() => {
    expect(refreshed()).toMatchObject({ rowsRead: 22, rowsCounted: 20, problem: null });
  });

  it('writes goal line and actuals of November, blank from today on', () => {
    expect(tableColumn(platform, 'leads', 'goalLine')).toEqual([
      ...Array.from({ length: 30 }, (_, day) => day + 1),
      '',
    ]);
    expect(tableColumn(platform, 'leads', 'leads')).toEqual(
      [1, 3, 5, 6, 6, 7, 7, 7, 7, 8, 9, 10, 11, 11, 11, 12, 12, 12, 12, 14].concat(new Array(11).fill('')),
    );
  });

  it('writes speed by day against the target, blank where nobody was followed up', () => {
    expect(tableColumn(platform, 'speed', 'median').slice(0, 12)).toEqual([
      0,
      105,
      30,
      150,
      '',
      '',
      '',
      '',
      '',
      60,
      75,
      '',
    ]);
    expect(tableColumn(platform, 'speed', 'target')).toEqual([...new Array<number>(30).fill(60), '']);
    expect(tableColumn(platform, 'speed', 'metRate').slice(0, 6)).toEqual([1, 0.5, 1, 0, '', 0]);
  });

  it('writes depth by week against the target, blank where no window has ended', () => {
    expect(tableColumn(platform, 'depth', 'attempts')).toEqual(['', '', '', '', '', '', '', '', '', 3, 6, 3, '']);
    expect(tableColumn(platform, 'depth', 'notReached').slice(-4)).toEqual([2, 4, 2, 0]);
  });

  it('says above each chart what it shows', () => {
    expect(factValue(platform, 'leadsMessage')).toBe('Marketing is 6 leads behind the line');
    expect(factValue(platform, 'speedMessage')).toBe('Sales followed up 44% of 9 leads in time, half within 1 h 15');
    expect(factValue(platform, 'depthMessage')).toBe('Sales made on average 4.5 of 12 attempts on 8 leads not reached');
  });

  it('says when, from how many rows, how many were left out, and where the reasons stand', () => {
    expect(factValue(platform, 'titleText')).toBe('Acme · Sales and marketing agreement · November 2026');
    expect(factValue(platform, 'summaryText')).toBe(
      'Draft, not signed · Complete to Nov 20, 2026 · refreshed Nov 21, 2026, 02:14 · 20 of 22 rows counted · ' +
        '2 rows left out, for the reasons listed on the log tab from column P',
    );
    expect(platform.named('SLA_AS_OF')).toEqual(new Date(AS_OF));
  });

  it('lists every row that is not counted or not measured, with its reason and what to do', () => {
    const issues = platform.contents('log').slice(2, 6);
    expect(issues.map((row) => [row[15], row[18], row[20], row[21]])).toEqual([
      ['No creation date', '22', 'Not counted', 'Type the day on which the lead came in.'],
      [
        'The lead id stands in another row too: L7',
        '23',
        'Not counted',
        'The lead is counted once. Delete this row, or give it an id of its own if it is another lead.',
      ],
      [
        'First follow-up before hand-off',
        '17',
        'Counted, but not measured by this column',
        'Correct the one of the two that is wrong.',
      ],
      ['', '', '', ''],
    ]);
  });

  it('never touches the log', () => {
    expect(platform.contents(LEADS_TAB)).toEqual(twentyLeadCells());
    const leadsTabId = platform.sheet(LEADS_TAB).id;
    const calls = platform.log.document().filter(({ block }) => block?.tabId === leadsTabId);
    expect(new Set(calls.map(({ name }) => name))).toEqual(new Set(['workbook.read']));
  });

  it('draws its charts with fixed titles over the rectangle', () => {
    const charts = [...platform.sheet('report').charts.values()];
    expect(charts.map(({ title }) => title)).toEqual([
      'Leads waterfall',
      'Lead value waterfall',
      'Speed of follow-up',
      'Depth of follow-up',
    ]);
    const data = platform.sheet('data').id;
    expect(charts.every(({ blocks }) => blocks.every(({ tabId }) => tabId === data))).toBe(true);
    expect(charts[0]!.series).toEqual([
      { label: 'Goal line', colour: '#3C4043', shape: 'line', dashed: true },
      { label: 'Leads', colour: '#1967D2', shape: 'line', dashed: false },
    ]);
  });
});

describe('a second refresh of the same instant', () => {
  it('gives the same cells, and changes neither report nor charts', () => {
    refreshed();
    const before = [platform.contents('data'), platform.contents('report')];
    const charts = [...platform.sheet('report').charts.keys()];
    refreshed();
    expect([platform.contents('data'), platform.contents('report')]).toEqual(before);
    expect([...platform.sheet('report').charts.keys()]).toEqual(charts);
  });

  it('says in the log what changed since the one before', () => {
    refreshed();
    const leads = platform.sheet(LEADS_TAB);
    leads.rows.push(['L30', new Date(AS_OF - DAY_MS), new Date(AS_OF - DAY_MS)]);
    refreshed();
    expect(
      platform
        .contents('log')
        .slice(2, 4)
        .map((row) => row[12]),
    ).toEqual(['15 leads to date (+1)', '']);
  });
});

describe('what is gone comes back', () => {
  beforeEach(() => {
    refreshed();
  });

  it('such as a chart that was deleted, while the others stay as people left them', () => {
    const { charts } = platform.sheet('report');
    const [first, ...others] = charts.keys();
    charts.delete(first!);
    refreshed();
    expect([...charts.keys()].slice(0, -1)).toEqual(others);
    expect([...charts.values()][3]!.title).toBe('Leads waterfall');
  });

  it('such as the report, with its charts', () => {
    const before = platform.contents('report');
    platform.workbook.removeTab(platform.sheet('report').id);
    refreshed();
    expect(platform.contents('report')).toEqual(before);
    expect(platform.sheet('report').charts.size).toBe(chartKeys.length);
  });

  it('such as the data tab; the charts that stood on it are drawn anew', () => {
    const before = platform.contents('data');
    platform.workbook.removeTab(platform.sheet('data').id);
    refreshed();
    expect(platform.contents('data')).toEqual(before);
    const data = platform.sheet('data').id;
    const charts = [...platform.sheet('report').charts.values()];
    expect(charts).toHaveLength(chartKeys.length);
    expect(charts.every(({ blocks }) => blocks[0]!.tabId === data)).toBe(true);
    expect(platform.file.names.get('SLA_DATA')?.tabId).toBe(data);
  });

  it('such as the log; charts are known by the cells they are drawn over', () => {
    platform.workbook.removeTab(platform.sheet('log').id);
    refreshed();
    expect(platform.contents('log')[2]![3 + 6]).toBe(22);
    expect(platform.sheet('report').charts.size).toBe(chartKeys.length);
  });
});

describe('what people do to the tabs stays', () => {
  it('such as another name and text of their own', () => {
    refreshed();
    const report = platform.sheet('report');
    const heading = report.rows.findIndex(([cell]) => cell === 'Where we stand');
    report.name = 'Every morning';
    report.rows[heading]![0] = 'Our marketing';
    refreshed();
    expect(platform.sheet('Every morning').rows[heading]![0]).toBe('Our marketing');
    expect(platform.file.sheets).toHaveLength(6);
  });

  it('such as a tab of their own that has the name which Pactline wants', () => {
    platform.addUserTab('sla data', [['mine']]);
    refreshed();
    expect(platform.sheet('data').name).toBe('SLA Data 2');
    expect(platform.contents('sla data')).toEqual([['mine']]);
  });
});

describe('in Persian', () => {
  it('tabs run from right to left and speak Persian, digits included', () => {
    platform = twentyLeadsFile({}, 'fa');
    refreshed();
    expect(platform.sheet('report').name).toBe('گزارش SLA');
    expect(platform.sheet('report').dresses[0]!.rightToLeft).toBe(true);
    expect([...platform.sheet('report').charts.values()].every((chart) => chart.rightToLeft)).toBe(true);
    expect(factValue(platform, 'leadsMessage')).toBe('بازاریابی ۶ سرنخ از خط هدف عقب‌تر است');
    expect(factValue(platform, 'summaryText')).toMatch(/^پیش‌نویس، امضانشده · کامل تا ۲۰ نوامبر ۲۰۲۶/);
  });

  it('the tabs follow a change of the language at the next refresh', () => {
    refreshed();
    const english = contentsOf(platform.sheet('report'));
    const language = platform.file.names.get('SLA_TAB_LANGUAGE')!;
    platform.sheet('agreement').rows[language.row - 1]![language.column - 1] = 'فارسی';
    refreshed();
    expect(contentsOf(platform.sheet('report'))).not.toEqual(english);
    expect(platform.sheet('report').rows.map(([cell]) => cell)).toContain('اکنون کجا هستیم');
    expect(platform.sheet('report').charts.size).toBe(chartKeys.length);
  });
});
