/** Charts: built by step, kept on their tab, told to whoever draws them. */
import { describe, expect, it } from 'vitest';
import { answer, open } from './open';

const CODE = `
function insert() {
  var tab = SpreadsheetApp.getActiveSheet();
  var chart = tab.newChart().asComboChart().setTitle('Leads').addRange(tab.getRange('A1:A5')).addRange(tab.getRange('B1:B5'))
    .setNumHeaders(1).setOption('series', { 0: { color: '#1967D2', type: 'line' } }).setOption('series.1.color', '#E8710A')
    .setOption('vAxis.title', 'leads').setOption('width', 540).setOption('height', 300).setPosition(3, 2, 10, 5).build();
  var before = chart.getChartId();
  tab.insertChart(chart);
  return [before, tab.getCharts()[0].getChartId()];
}
function move() {
  var tab = SpreadsheetApp.getActiveSheet(); var chart = tab.getCharts()[0];
  tab.updateChart(chart.modify().clearRanges().addRange(tab.getRange('C1:C9')).build());
  var info = tab.getCharts()[0].getContainerInfo();
  return [tab.getCharts()[0].getRanges()[0].getA1Notation(), info.getAnchorRow(), info.getAnchorColumn(), info.getOffsetX(), info.getOffsetY(),
    tab.getCharts()[0].getOptions().get('series.1.color')];
}
function remove() { var tab = SpreadsheetApp.getActiveSheet(); tab.removeChart(tab.getCharts()[0]); }
function removeTwice() { var tab = SpreadsheetApp.getActiveSheet(); var chart = tab.getCharts()[0]; tab.removeChart(chart); tab.removeChart(chart); }
`;

describe('a chart', () => {
  it('has an id once it is on a tab, and is told in plain data', () => {
    const workbench = open(CODE);
    const [before, id] = workbench.run('insert') as [null, number];
    expect(before).toBeNull();
    expect(workbench.charts()).toEqual([
      {
        id,
        sheetId: 0,
        type: 'COMBO',
        ranges: [
          { sheetId: 0, row: 1, column: 1, rows: 5, columns: 1 },
          { sheetId: 0, row: 1, column: 2, rows: 5, columns: 1 },
        ],
        options: {
          title: 'Leads',
          series: { 0: { color: '#1967D2', type: 'line' }, 1: { color: '#E8710A' } },
          vAxis: { title: 'leads' },
          width: 540,
          height: 300,
        },
        position: { row: 3, column: 2, offsetX: 10, offsetY: 5 },
        numHeaders: 1,
        transposeRowsAndColumns: false,
        widthPixels: 540,
        heightPixels: 300,
      },
    ]);
  });

  it('keeps its id and options when its ranges change', () => {
    const workbench = open(CODE);
    const [, id] = workbench.run('insert') as [null, number];
    expect(workbench.run('move')).toEqual(['C1:C9', 3, 2, 10, 5, '#E8710A']);
    expect(workbench.charts().map((chart) => [chart.id, chart.ranges.length])).toEqual([[id, 1]]);
  });

  it('follows rows that are inserted, with its ranges and its place', () => {
    const workbench = open(CODE);
    workbench.run('insert');
    workbench.spreadsheet.getActiveSheet().insertRowsBefore(1, 2);
    const [chart] = workbench.charts();
    expect(chart!.ranges.map(({ row, rows }) => [row, rows])).toEqual([
      [3, 5],
      [3, 5],
    ]);
    expect(chart!.position.row).toBe(5);
    workbench.spreadsheet.getActiveSheet().insertRowsBefore(5, 10);
    expect(workbench.charts()[0]!.ranges[0]).toMatchObject({ row: 3, rows: 15 });
  });

  it('goes when it is removed, or its tab is', () => {
    const workbench = open(CODE);
    workbench.run('insert');
    workbench.run('remove');
    expect(workbench.charts()).toEqual([]);
    workbench.run('insert');
    const first = workbench.spreadsheet.getActiveSheet();
    workbench.spreadsheet.insertSheet('other');
    workbench.spreadsheet.deleteSheet(first);
    expect(workbench.charts()).toEqual([]);
  });

  it('that is gone cannot be removed again', () => {
    const workbench = open(CODE);
    workbench.run('insert');
    expect(() => workbench.run('removeTwice')).toThrow('The chart was not found on this sheet.');
  });

  it.each([
    ['a kind by its letters', 'setChartType("COMBO")'],
    ['a range by its letters', 'addRange("A1:B2")'],
    ['a date as an option', 'setOption("when", new Date())'],
    ['a place outside', 'setPosition(0, 1, 0, 0)'],
    ['a title before its kind is said', 'setTitle("x")'],
  ])('refuses %s', (_, call) => {
    expect(() => answer(`SpreadsheetApp.getActiveSheet().newChart().${call}`)).toThrow();
  });

  it('takes its kind from the enumeration', () => {
    expect(
      answer(
        'return String(SpreadsheetApp.getActiveSheet().newChart().setChartType(Charts.ChartType.LINE).getChartType())',
      ),
    ).toBe('LINE');
  });
});
