/** One chart in the grid: a React component because Univer's floating elements are such. */
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { createElement, useEffect, useRef, type ReactElement } from 'react';
import { echartsOption } from './echartsOption';
import type { DrawnChart } from './drawnChart';

echarts.use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, TooltipComponent, SVGRenderer]);

export interface ChartSource {
  /** What the chart shows now; `null` once it is gone. */
  drawn(id: number): DrawnChart | null;
  locale(): string;
  /** Calls whenever any chart shows something else; answers how to stop. */
  onChange(call: () => void): () => void;
}

interface ChartViewProps {
  /** What the layer gave the floating element. */
  readonly data?: { readonly chartId: number };
}

/** @param source where the view finds its chart; the grid hands over nothing but the chart's id */
export function createChartView(source: ChartSource): (props: ChartViewProps) => ReactElement {
  return function ChartView({ data }) {
    const holder = useRef<HTMLDivElement>(null);
    const chartId = data?.chartId ?? -1;
    useEffect(() => {
      const element = holder.current!;
      const view = echarts.init(element, null, { renderer: 'svg' });
      const redraw = (): void => {
        const drawn = source.drawn(chartId);
        if (drawn === null) return;
        element.setAttribute('aria-label', drawn.title);
        view.setOption(echartsOption(drawn, source.locale()), { notMerge: true });
      };
      redraw();
      const stop = source.onChange(redraw);
      const sizes = new ResizeObserver(() => view.resize());
      sizes.observe(element);
      return () => {
        stop();
        sizes.disconnect();
        view.dispose();
      };
    }, [chartId]);
    return createElement('div', { ref: holder, className: 'chart', role: 'img', 'data-chart-id': chartId });
  };
}
