/** The charts of the report: made once over the rectangle of the data tab, then only fed through it. */
import { dataTables, type TableColumn, type TableKey } from '../domain/report/tables';
import type { ReportTexts } from '../locales/report/reportTexts';
import type { Block, ChartSeries, ChartSpec } from '../ports';
import { COLOURS } from './colours';
import { columnBlock } from './dataLayout';
import { chartPlaces } from './reportLayout';

interface Drawn {
  readonly axis: TableColumn;
  readonly series: readonly { readonly column: TableColumn; readonly look: Omit<ChartSeries, 'label'> }[];
  readonly axisFormat: string;
}

const GOAL = { colour: COLOURS.goal, shape: 'line', dashed: true } as const;
const MARKETING = { colour: COLOURS.marketing, shape: 'line', dashed: false } as const;
/** Bars, because a day without a follow-up is a gap between its neighbours. */
const SALES = { colour: COLOURS.sales, shape: 'bars', dashed: false } as const;

const drawn: Readonly<Record<TableKey, Drawn>> = {
  leads: {
    axis: 'day',
    series: [
      { column: 'goalLine', look: GOAL },
      { column: 'leads', look: MARKETING },
    ],
    axisFormat: '#,##0',
  },
  speed: {
    axis: 'day',
    series: [
      { column: 'median', look: SALES },
      { column: 'target', look: GOAL },
    ],
    axisFormat: '#,##0',
  },
  depth: {
    axis: 'week',
    series: [
      { column: 'attempts', look: SALES },
      { column: 'target', look: GOAL },
    ],
    axisFormat: '0',
  },
};

export const chartKeys = Object.keys(dataTables) as TableKey[];

/**
 * One chart.
 *
 * @param data the rectangle
 */
export function reportChart(key: TableKey, data: Block, texts: ReportTexts, rightToLeft: boolean): ChartSpec {
  const { axis, series, axisFormat } = drawn[key];
  return {
    title: texts.charts[key].title,
    blocks: [axis, ...series.map(({ column }) => column)].map((column) => columnBlock(data, key, column)),
    series: series.map(({ column, look }) => ({ ...look, label: texts.columns[column] })),
    verticalAxisTitle: texts.charts[key].axis,
    verticalAxisFormat: axisFormat,
    rightToLeft,
    ...chartPlaces()[key],
  };
}
