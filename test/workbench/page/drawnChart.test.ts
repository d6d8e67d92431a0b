import { describe, expect, it } from 'vitest';
import { drawChart, type ChartCells } from '../../../workbench/page/charts/drawnChart';
import { echartsOption } from '../../../workbench/page/charts/echartsOption';
import { formatNumber } from '../../../workbench/page/charts/formatNumber';
import type { ChartDescription, ChartRange } from '../../../workbench/host/uiHooks';

const TABLE: readonly (readonly (string | number)[])[] = [
  ['Day', 'Goal', 'Leads'],
  ['1 Nov', 10, 12],
  ['2 Nov', 20, 0],
  ['3 Nov', 30, ''],
];

const readCells = ({ row, column, rows, columns }: ChartRange): ChartCells => {
  const values = TABLE.slice(row - 1, row - 1 + rows).map((line) => line.slice(column - 1, column - 1 + columns));
  return { values, texts: values.map((line) => line.map(String)) };
};

const range = (column: number, columns = 1): ChartRange => ({ sheetId: 1, row: 1, column, rows: 4, columns });

const combo = (options: ChartDescription['options'], ranges = [range(1), range(2), range(3)]): ChartDescription => ({
  id: 7,
  sheetId: 1,
  type: 'COMBO',
  ranges,
  options,
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  numHeaders: 1,
  transposeRowsAndColumns: false,
  widthPixels: 600,
  heightPixels: 370,
});

const draw = (chart: ChartDescription) =>
  drawChart(chart, readCells, (date, pattern) => `${pattern} ${date.getTime()}`);

describe('drawChart', () => {
  it('takes the first column for the axis and each further column for a series named by its header', () => {
    const { series } = draw(combo({}));
    expect(series.map(({ name }) => name)).toEqual(['Goal', 'Leads']);
    expect(series[1]?.points).toEqual([
      { x: '1 Nov', y: 12 },
      { x: '2 Nov', y: 0 },
      { x: '3 Nov', y: null },
    ]);
  });

  it('draws the same from one range of several columns', () => {
    expect(draw(combo({}, [range(1, 3)]))).toEqual(draw(combo({})));
  });

  it('reads shape, colour, dashes and label of a series', () => {
    const options = {
      series: { 0: { type: 'line', color: '#3C4043', lineDashStyle: [4, 4], labelInLegend: 'Goal line' } },
    };
    const [goal, leads] = draw(combo(options)).series;
    expect(goal).toMatchObject({ name: 'Goal line', shape: 'line', colour: '#3C4043', isDashed: true });
    expect(leads).toMatchObject({ shape: 'bars', colour: null, isDashed: false });
  });

  it('reads titles, formats and legend where Google has them', () => {
    const options = {
      title: 'Leads',
      hAxis: { title: 'Day' },
      vAxis: { title: 'Count', format: '0%' },
      legend: { position: 'top' },
    };
    expect(draw(combo(options))).toMatchObject({
      title: 'Leads',
      horizontal: { title: 'Day', isReversed: false },
      vertical: [{ title: 'Count', format: '0%' }, { title: '' }],
      legend: 'top',
    });
  });
});

describe('echartsOption', () => {
  it('leaves a gap where nothing is known, and draws zero as zero', () => {
    const series = (echartsOption(draw(combo({ seriesType: 'line' })), 'en_US')['series'] as { data: unknown[] }[])[1];
    expect(series?.data).toEqual([12, 0, '-']);
  });

  it('runs from right to left when the axis is reversed', () => {
    const option = echartsOption(draw(combo({ hAxis: { direction: -1 } })), 'fa_IR');
    expect(option['xAxis']).toMatchObject({ data: ['3 Nov', '2 Nov', '1 Nov'] });
    expect(option['yAxis']).toMatchObject([{ position: 'right' }]);
  });
});

describe('formatNumber', () => {
  it.each([
    [1234.5, '#,##0', 'en_US', '1,235'],
    [1234.5, '#,##0.00', 'de_DE', '1.234,50'],
    [0.824, '0%', 'en_US', '82%'],
    [498000, 'short', 'en_US', '498K'],
    [1200, '$#,##0', 'en_US', '$1,200'],
    [38, '0" min"', 'en_US', '38 min'],
    [12, '0', 'fa_IR', '12'],
  ])('writes %d by %s in %s as %s', (value, format, locale, text) => {
    expect(formatNumber(value, format, locale)).toBe(text);
  });
});
