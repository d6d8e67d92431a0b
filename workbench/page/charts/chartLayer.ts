/** Keeps the charts over the cells in step with their descriptions and with the cells they read. */
import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { ChartDescription, ChartRange } from '../../host/uiHooks';
import { createChartView } from './ChartView';
import { drawChart, type ChartCells, type DrawnChart } from './drawnChart';
import { CHART_COMPONENT, createChartPlacer, type ByHand } from './placeChart';

export interface ChartLayer {
  /** A chart is new, or its description changed. */
  put(chart: ChartDescription): void;
  remove(id: number): void;
  /** Reads the cells of all charts again and redraws those that show something else. */
  follow(): void;
  /** The file is there, with these charts: they are laid over its cells, as is whatever comes from now on. */
  start(charts: readonly ChartDescription[]): void;
  /** What every chart shows, after reading the cells. */
  all(): readonly DrawnChart[];
}

export interface ChartSurroundings {
  readonly readCells: (range: ChartRange) => ChartCells;
  readonly worksheetOf: (sheetId: number) => FWorksheet | null;
  readonly formatDate: (date: Date, pattern: string) => string;
  readonly locale: () => string;
  readonly byHand: ByHand;
}

/** @param surroundings asked only once the file is there */
export function createChartLayer(univer: Univer, api: FUniver, surroundings: ChartSurroundings): ChartLayer {
  const described = new Map<number, ChartDescription>();
  const drawn = new Map<number, DrawnChart>();
  const listeners = new Set<() => void>();
  let hasStarted = false;
  const placer = createChartPlacer(univer, api);
  api.registerComponent(
    CHART_COMPONENT,
    createChartView({
      drawn: (id) => drawn.get(id) ?? null,
      locale: surroundings.locale,
      onChange: (call) => {
        listeners.add(call);
        return () => listeners.delete(call);
      },
    }),
  );

  /** Answers whether the chart shows something else than before. */
  function read(chart: ChartDescription): boolean {
    const now = drawChart(chart, surroundings.readCells, surroundings.formatDate);
    const changed = JSON.stringify(now) !== JSON.stringify(drawn.get(chart.id));
    drawn.set(chart.id, now);
    return changed;
  }

  function follow(): void {
    if (!hasStarted) return;
    const changed = [...described.values()].map(read).some(Boolean);
    if (changed) for (const call of listeners) call();
  }

  function place(chart: ChartDescription): void {
    const worksheet = surroundings.worksheetOf(chart.sheetId);
    if (worksheet !== null) placer.place(chart, worksheet);
  }

  return {
    put: (chart) => {
      const before = described.get(chart.id);
      described.set(chart.id, chart);
      if (hasStarted && (before === undefined || placeOf(before) !== placeOf(chart))) place(chart);
      follow();
    },
    start: (charts) => {
      hasStarted = true;
      for (const chart of charts) described.set(chart.id, chart);
      placer.watch({
        moved: (id, { widthPixels, heightPixels, ...position }) => {
          const chart = described.get(id);
          if (chart === undefined) return;
          described.set(id, { ...chart, position, widthPixels, heightPixels });
          surroundings.byHand.moved(id, { widthPixels, heightPixels, ...position });
        },
        deleted: surroundings.byHand.deleted,
      });
      for (const chart of described.values()) place(chart);
      follow();
    },
    remove: (id) => {
      const chart = described.get(id);
      described.delete(id);
      drawn.delete(id);
      const worksheet = chart === undefined ? null : surroundings.worksheetOf(chart.sheetId);
      if (chart !== undefined && worksheet !== null) placer.remove(chart, worksheet);
    },
    follow,
    all: () => {
      follow();
      return [...drawn.values()];
    },
  };
}

const placeOf = ({ position, widthPixels, heightPixels }: ChartDescription): string =>
  JSON.stringify([position, widthPixels, heightPixels]);
