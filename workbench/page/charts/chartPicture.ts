/** A chart as a picture, for where there is no grid to lay it over: on paper. */
import * as echarts from 'echarts/core';
import { echartsOption } from './echartsOption';
import type { DrawnChart } from './drawnChart';

/**
 * Draws a chart; the parts of ECharts that it takes are those that `ChartView` registers.
 *
 * @param locale of the file, such as `en_US`: how numbers on the axes are written
 * @returns SVG of exactly this size
 */
export function chartPicture(
  chart: DrawnChart,
  locale: string,
  size: { readonly widthPixels: number; readonly heightPixels: number },
): string {
  const { widthPixels: width, heightPixels: height } = size;
  const view = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  view.setOption(echartsOption(chart, locale));
  const picture = view.renderToSVGString();
  view.dispose();
  return picture;
}
