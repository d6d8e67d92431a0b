/** The charts of the report: made once over the rectangle of the data tab, then only fed through it. */
import type { ChartKey, TableColumn, TableKey } from '../../domain/report/tables';
import type { ReportTexts } from '../../locales/report/reportTexts';
import type { Block, ChartSeries, ChartSpec } from '../../ports';
import { COUNT_FORMAT } from '../cellFormats';
import { COLOURS } from '../colours';
import { columnBlock } from '../figures/dataLayout';
import { chartPlaces } from './chartPlaces';

interface Drawn {
  readonly table: TableKey;
  readonly axis: TableColumn;
  readonly series: readonly { readonly column: TableColumn; readonly look: Omit<ChartSeries, 'label'> }[];
  readonly axisFormat: string;
}

const GOAL = { colour: COLOURS.goal, shape: 'line', dashed: true } as const;
const MARKETING = { colour: COLOURS.marketing, shape: 'line', dashed: false } as const;
/** Bars, because a day without a follow-up is a gap between its neighbours. */
const SALES = { colour: COLOURS.sales, shape: 'bars', dashed: false } as const;

const drawn: Readonly<Record<ChartKey, Drawn>> = {
  leads: {
    table: 'leads',
    axis: 'day',
    series: [
      { column: 'goalLine', look: GOAL },
      { column: 'leads', look: MARKETING },
    ],
    axisFormat: COUNT_FORMAT,
  },
  leadValue: {
    table: 'leads',
    axis: 'day',
    series: [
      { column: 'valueGoalLine', look: GOAL },
      { column: 'leadValue', look: MARKETING },
    ],
    axisFormat: COUNT_FORMAT,
  },
  speed: {
    table: 'speed',
    axis: 'day',
    series: [
      { column: 'median', look: SALES },
      { column: 'target', look: GOAL },
    ],
    axisFormat: COUNT_FORMAT,
  },
  depth: {
    table: 'depth',
    axis: 'week',
    series: [
      { column: 'attempts', look: SALES },
      { column: 'target', look: GOAL },
    ],
    axisFormat: '0',
  },
};

/**
 * One chart.
 *
 * @param data the rectangle
 */
export function reportChart(key: ChartKey, data: Block, texts: ReportTexts, rightToLeft: boolean): ChartSpec {
  const { table, axis, series, axisFormat } = drawn[key];
  return {
    title: texts.charts[key].title,
    blocks: [axis, ...series.map(({ column }) => column)].map((column) => columnBlock(data, table, column)),
    series: series.map(({ column, look }) => ({ ...look, label: texts.columns[column] })),
    verticalAxisTitle: texts.charts[key].axis,
    verticalAxisFormat: axisFormat,
    rightToLeft,
    ...chartPlaces()[key],
  };
}
