/** Puts charts over cells. They are made once and follow their cells; what people restyle stays. */
import type { ChartSeries, Workbook } from '../ports';
import { blockOf, rangeOf, sheetOf } from './spreadsheet';

type ChartCalls = Pick<Workbook, 'charts' | 'addChart' | 'removeChart'>;

const DASH = [6, 4];

const seriesOption = ({ label, colour, shape, dashed }: ChartSeries) => ({
  type: shape,
  color: colour,
  labelInLegend: label,
  ...(dashed ? { lineDashStyle: DASH } : {}),
});

const idsOn = (tabId: number): string[] =>
  sheetOf(tabId)
    .getCharts()
    .map((chart) => String(chart.getChartId()));

export const charts: ChartCalls = {
  charts: (tabId) =>
    sheetOf(tabId)
      .getCharts()
      .map((chart) => ({ id: String(chart.getChartId()), blocks: chart.getRanges().map(blockOf) })),
  addChart: (tabId, spec) => {
    const sheet = sheetOf(tabId);
    const before = new Set(idsOn(tabId));
    let builder = sheet.newChart().setChartType(Charts.ChartType.COMBO);
    // One range a column is what the platform merges most predictably.
    for (const block of spec.blocks) builder = builder.addRange(rangeOf(sheetOf(block.tabId), block));
    builder = builder
      .setNumHeaders(1)
      .setPosition(spec.row, spec.column, 0, 0)
      .setOption('title', spec.title)
      .setOption('width', spec.widthPixels)
      .setOption('height', spec.heightPixels)
      .setOption('legend', { position: 'bottom' })
      .setOption('vAxis', { title: spec.verticalAxisTitle, format: spec.verticalAxisFormat, minValue: 0 })
      .setOption('seriesType', 'line')
      .setOption('series', Object.fromEntries(spec.series.map((series, index) => [index, seriesOption(series)])))
      .setOption('useFirstColumnAsDomain', true)
      .setOption('interpolateNulls', false)
      .setOption('reverseCategories', spec.rightToLeft);
    sheet.insertChart(builder.build());
    // A chart has no id until it is inserted, and then only the list of charts knows it.
    const id = idsOn(tabId).find((candidate) => !before.has(candidate));
    if (id === undefined) throw new Error('the chart was inserted and is not there');
    return id;
  },
  removeChart: (tabId, chartId) => {
    const sheet = sheetOf(tabId);
    const chart = sheet.getCharts().find((candidate) => String(candidate.getChartId()) === chartId);
    if (chart !== undefined) sheet.removeChart(chart);
  },
};
