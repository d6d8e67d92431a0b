/** Puts charts over cells. They are made once and follow their cells; what people restyle stays. */
import type { ChartSeries, ChartSpec, Workbook } from '../ports';
import { blockOf, rangeOf, sheetOf } from './spreadsheet';

type ChartCalls = Pick<Workbook, 'charts' | 'addChart' | 'rewordChart' | 'removeChart'>;

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

const chartOf = (sheet: GoogleAppsScript.Spreadsheet.Sheet, chartId: string) =>
  sheet.getCharts().find((candidate) => String(candidate.getChartId()) === chartId);

/** Options of a chart that follow the language of the tabs, by their paths. */
const wordsOf = (spec: ChartSpec): Readonly<Record<string, string | boolean>> => ({
  title: spec.title,
  'vAxis.title': spec.verticalAxisTitle,
  reverseCategories: spec.rightToLeft,
  ...Object.fromEntries(spec.series.map(({ label }, index) => [`series.${index}.labelInLegend`, label])),
});

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
  rewordChart: (tabId, chartId, before, after) => {
    const sheet = sheetOf(tabId);
    const chart = chartOf(sheet, chartId);
    if (chart === undefined) return;
    const options = chart.getOptions();
    const next = wordsOf(after);
    let builder = chart.modify();
    for (const [path, word] of Object.entries(wordsOf(before))) {
      const value = next[path];
      if (value !== undefined && value !== word && options.get(path) === word) builder = builder.setOption(path, value);
    }
    sheet.updateChart(builder.build());
  },
  removeChart: (tabId, chartId) => {
    const sheet = sheetOf(tabId);
    const chart = chartOf(sheet, chartId);
    if (chart !== undefined) sheet.removeChart(chart);
  },
};
