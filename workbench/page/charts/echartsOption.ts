/** Dresses a drawn chart as Google Sheets would: quiet grey text, thin grid lines, the title at the left. */
import type { EChartsCoreOption } from 'echarts/core';
import { formatNumber } from './formatNumber';
import type { DrawnAxis, DrawnChart, DrawnPoint, DrawnSeries } from './drawnChart';

const GREY = '#757575';
const LINE = '#e0e0e0';
const FONT = 'Roboto, "Noto Sans", Arial, sans-serif';
/** Google's own order of colours for series that name none. */
const USUAL_COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

/**
 * @param chart what it shows
 * @param locale of the file, such as `en_US`: how numbers on the axes are written
 */
export function echartsOption(chart: DrawnChart, locale: string): EChartsCoreOption {
  const hasRightAxis = chart.series.some((series) => series.axis === 1);
  const isReversed = chart.horizontal.isReversed;
  const axes = hasRightAxis ? chart.vertical : [chart.vertical[0]];
  return {
    animation: false,
    textStyle: { fontFamily: FONT },
    color: USUAL_COLOURS,
    title: {
      text: chart.title,
      ...(isReversed ? { right: 16, textAlign: 'auto' } : { left: 16 }),
      top: 12,
      textStyle: {
        fontSize: 16,
        fontWeight: 'normal',
        color: GREY,
        fontFamily: FONT,
        width: 600,
        overflow: 'truncate',
      },
    },
    legend: legendOption(chart),
    tooltip: { trigger: 'axis', valueFormatter: (value: unknown) => tipText(value, chart.vertical[0], locale) },
    grid: {
      top: chart.title === '' ? 24 : chart.legend === 'top' ? 76 : 52,
      bottom: 12 + (chart.horizontal.title === '' ? 0 : 22) + (chart.legend === 'bottom' ? 28 : 0),
      left: 16 + sideRoom(chart, 'left'),
      right: 16 + sideRoom(chart, 'right'),
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'category',
      data: inOrder(chart.series[0]?.points ?? [], chart).map((point) => point.x),
      name: chart.horizontal.title,
      nameLocation: 'middle',
      nameGap: 28,
      nameTextStyle: { color: GREY },
      boundaryGap: chart.series.some((series) => series.shape === 'bars'),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: '#333' } },
      axisLabel: { color: GREY, hideOverlap: true },
    },
    yAxis: axes.map((axis, index) => ({
      type: 'value',
      name: axis.title,
      nameLocation: 'middle',
      nameTextStyle: { color: GREY },
      position: (index === 1) !== isReversed ? 'right' : 'left',
      min: axis.min ?? undefined,
      max: axis.max ?? undefined,
      axisLabel: { color: GREY, formatter: (value: number) => formatNumber(value, axis.format, locale) },
      splitLine: { show: index === 0, lineStyle: { color: LINE } },
    })),
    series: chart.series.map((series, index) => seriesOption(series, index, chart)),
  };
}

/** Room for the legend and for the titles of the axes; that for the numbers is found by ECharts itself. */
function sideRoom(chart: DrawnChart, side: 'left' | 'right'): number {
  const axis = (side === 'right') === chart.horizontal.isReversed ? 0 : 1;
  return (chart.legend === side ? 124 : 0) + (chart.vertical[axis].title === '' ? 0 : 22);
}

function legendOption({ legend, series }: DrawnChart): object {
  const place = {
    none: {},
    top: { top: 42, left: 'center' },
    bottom: { bottom: 6, left: 'center' },
    right: { right: 8, top: 'middle', orient: 'vertical' },
    left: { left: 8, top: 'middle', orient: 'vertical' },
  }[legend];
  return {
    ...place,
    show: legend !== 'none',
    textStyle: { color: GREY },
    itemWidth: 22,
    itemHeight: 10,
    data: series.filter((one) => one.isInLegend).map((one) => ({ name: one.name, icon: legendIcon(one) })),
  };
}

/** A stroke as the line is drawn, a square for bars. */
function legendIcon({ shape, isDashed }: DrawnSeries): string {
  if (shape === 'points') return 'circle';
  if (shape === 'bars') return 'path://M0 0h10v10H0z';
  return isDashed ? 'path://M0 0h6v3H0zM8 0h6v3H8zM16 0h6v3H16z' : 'path://M0 0h22v3H0z';
}

/** ECharts has an inverse axis, but then leaves far too much room beside it (6.1); so the points themselves are turned. */
const inOrder = (points: readonly DrawnPoint[], { horizontal }: DrawnChart): readonly DrawnPoint[] =>
  horizontal.isReversed ? [...points].reverse() : points;

function seriesOption(series: DrawnSeries, index: number, chart: DrawnChart): object {
  const colour = series.colour ?? USUAL_COLOURS[index % USUAL_COLOURS.length];
  const values = inOrder(series.points, chart).map((point) => point.y ?? '-');
  const common = {
    name: series.name,
    yAxisIndex: series.axis,
    itemStyle: { color: colour },
    ...(chart.isStacked ? { stack: `axis ${series.axis}` } : {}),
  };
  if (series.shape === 'bars') return { ...common, data: values, type: 'bar', barMaxWidth: 48, barCategoryGap: '30%' };
  const hasSymbols = series.shape === 'points' || series.pointSizePixels > 0;
  // A point between two gaps has no line to be seen by.
  const isLone = (at: number): boolean => isGap(values[at - 1]) && isGap(values[at + 1]);
  return {
    ...common,
    data: values.map((value, at) => (hasSymbols || !isLone(at) ? value : { value, symbol: 'circle' })),
    type: 'line',
    connectNulls: false,
    symbol: hasSymbols ? 'circle' : 'none',
    showSymbol: true,
    showAllSymbol: true,
    symbolSize: Math.max(series.pointSizePixels, 6),
    lineStyle: {
      color: colour,
      width: series.shape === 'points' ? 0 : series.lineWidthPixels,
      type: series.isDashed ? [6, 4] : 'solid',
    },
    ...(series.shape === 'area' ? { areaStyle: { opacity: 0.3 } } : {}),
  };
}

const isGap = (value: number | '-' | undefined): boolean => typeof value !== 'number';

const tipText = (value: unknown, axis: DrawnAxis, locale: string): string =>
  typeof value === 'number' ? formatNumber(value, axis.format, locale) : '';
