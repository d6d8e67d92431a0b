/** What a chart shows, as plain data: read from its description and its cells as Google Charts reads them. */
import type { ChartDescription, ChartOption, ChartRange } from '../../host/uiHooks';

export interface DrawnPoint {
  readonly x: string;
  /** `null`: nothing is known there, the line has a gap. */
  readonly y: number | null;
}

export interface DrawnSeries {
  readonly name: string;
  readonly shape: 'line' | 'bars' | 'area' | 'points';
  /** `null`: the next of the usual colours. */
  readonly colour: string | null;
  readonly isDashed: boolean;
  readonly lineWidthPixels: number;
  readonly pointSizePixels: number;
  /** 0: left axis, 1: right axis. */
  readonly axis: 0 | 1;
  readonly isInLegend: boolean;
  readonly points: readonly DrawnPoint[];
}

export interface DrawnAxis {
  readonly title: string;
  /** A number pattern such as `0%`; `''`: as it comes. */
  readonly format: string;
  readonly min: number | null;
  readonly max: number | null;
}

export interface DrawnChart {
  readonly id: number;
  readonly title: string;
  readonly horizontal: { readonly title: string; readonly isReversed: boolean };
  readonly vertical: readonly [DrawnAxis, DrawnAxis];
  readonly legend: 'none' | 'top' | 'bottom' | 'right' | 'left';
  readonly isStacked: boolean;
  readonly series: readonly DrawnSeries[];
}

/** Cells of a range: what they hold, and what they show. */
export interface ChartCells {
  readonly values: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly string[])[];
}

/**
 * Reads what a chart shows.
 *
 * @param chart as the add-on described it
 * @param readCells answers the cells of one of its ranges
 * @param formatDate shows a date of the horizontal axis by a pattern such as `d MMM`
 */
export function drawChart(
  chart: ChartDescription,
  readCells: (range: ChartRange) => ChartCells,
  formatDate: (date: Date, pattern: string) => string,
): DrawnChart {
  const columns = withoutBlankEnd(chart.ranges.map(readCells).flatMap(toColumns), chart.numHeaders);
  const [domain, ...valueColumns] = columns;
  const horizontal = part(chart.options, 'hAxis');
  const datePattern = text(horizontal['format']);
  const labels = (domain?.values ?? []).slice(chart.numHeaders).map((value, index) => {
    if (value instanceof Date && datePattern !== '') return formatDate(value, datePattern);
    return domain?.texts[chart.numHeaders + index] ?? '';
  });
  return {
    id: chart.id,
    title: text(chart.options['title']),
    horizontal: {
      title: text(horizontal['title']),
      isReversed: horizontal['direction'] === -1 || chart.options['reverseCategories'] === true,
    },
    vertical: [readAxis(chart.options, 0), readAxis(chart.options, 1)],
    legend: readLegend(chart.options),
    isStacked: ![undefined, null, false, 'false'].includes(chart.options['isStacked'] as never),
    series: valueColumns.map((column, index) => readSeries(chart, column, index, labels)),
  };
}

interface Column {
  readonly values: readonly unknown[];
  readonly texts: readonly string[];
}

function toColumns({ values, texts }: ChartCells): Column[] {
  const width = values[0]?.length ?? 0;
  return Array.from({ length: width }, (_unused, at) => ({
    values: values.map((row) => row[at]),
    texts: texts.map((row) => row[at] ?? ''),
  }));
}

/** Rows at the end that are blank in every column are no part of a chart. */
function withoutBlankEnd(columns: readonly Column[], numHeaders: number): Column[] {
  const isFilled = (row: number): boolean => columns.some(({ texts }) => (texts[row] ?? '') !== '');
  let end = Math.max(0, ...columns.map(({ texts }) => texts.length));
  while (end > numHeaders && !isFilled(end - 1)) end -= 1;
  return columns.map(({ values, texts }) => ({ values: values.slice(0, end), texts: texts.slice(0, end) }));
}

function readSeries(chart: ChartDescription, column: Column, index: number, labels: readonly string[]): DrawnSeries {
  const all = chart.options['series'];
  const options = Array.isArray(all) ? asPart(all[index] as ChartOption) : part(chart.options, 'series', String(index));
  const colours = chart.options['colors'];
  const usualColour = Array.isArray(colours) ? text(colours[index] as ChartOption) : '';
  const header = chart.numHeaders > 0 ? (column.texts[chart.numHeaders - 1] ?? '') : '';
  return {
    name: text(options['labelInLegend']) || header,
    shape: readShape(chart, text(options['type']) || text(chart.options['seriesType'])),
    colour: text(options['color']) || usualColour || null,
    isDashed: Array.isArray(options['lineDashStyle']),
    lineWidthPixels: number(options['lineWidth'] ?? chart.options['lineWidth']) ?? 2,
    pointSizePixels: number(options['pointSize'] ?? chart.options['pointSize']) ?? 0,
    axis: options['targetAxisIndex'] === 1 ? 1 : 0,
    isInLegend: options['visibleInLegend'] !== false,
    points: labels.map((x, row) => {
      const value = column.values[chart.numHeaders + row];
      return { x, y: typeof value === 'number' ? value : null };
    }),
  };
}

function readShape(chart: ChartDescription, type: string): DrawnSeries['shape'] {
  if (chart.type === 'COMBO') return type === 'line' ? 'line' : type === 'area' ? 'area' : 'bars';
  if (chart.type === 'LINE') return 'line';
  if (chart.type === 'AREA' || chart.type === 'STEPPED_AREA') return 'area';
  return chart.type === 'SCATTER' ? 'points' : 'bars';
}

function readAxis(options: ChartDescription['options'], index: 0 | 1): DrawnAxis {
  const own = part(options, 'vAxes', String(index));
  const axis = index === 0 ? { ...part(options, 'vAxis'), ...own } : own;
  const window = { ...asPart(axis['viewWindow'] ?? null) };
  return {
    title: text(axis['title']),
    format: text(axis['format']),
    min: number(window['min'] ?? axis['minValue']),
    max: number(window['max'] ?? axis['maxValue']),
  };
}

function readLegend(options: ChartDescription['options']): DrawnChart['legend'] {
  const given = options['legend'];
  const position = typeof given === 'string' ? given : text(part(options, 'legend')['position']);
  return position === 'none' || position === 'top' || position === 'bottom' || position === 'left' ? position : 'right';
}

type Part = Readonly<Record<string, ChartOption | undefined>>;

const asPart = (option: ChartOption): Part =>
  typeof option === 'object' && option !== null && !Array.isArray(option) ? (option as Part) : {};

const part = (options: Part, ...path: readonly string[]): Part =>
  path.reduce<Part>((within, name) => asPart(within[name] ?? null), options);

const text = (option: ChartOption | undefined): string => (typeof option === 'string' ? option : '');

const number = (option: ChartOption | undefined): number | null => (typeof option === 'number' ? option : null);
