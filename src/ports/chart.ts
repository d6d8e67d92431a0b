/** Charts on a tab: as they are asked for, and as they are found. */
import type { Block } from './block';

export interface ChartSeries {
  readonly label: string;
  /** `#RRGGBB`. */
  readonly colour: string;
  readonly shape: 'line' | 'bars';
  readonly dashed: boolean;
}

/** A chart over cells: the first block is the horizontal axis, each further block a series, headers included. */
export interface ChartSpec {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly series: readonly ChartSeries[];
  readonly verticalAxisTitle: string;
  readonly verticalAxisFormat: string;
  readonly rightToLeft: boolean;
  /** Cell of the tab whose top left corner the chart is pinned to. */
  readonly row: number;
  readonly column: number;
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** A chart that is there: what it is drawn over tells whose it is, whatever people made of its title and place. */
export interface ChartFacts {
  readonly id: string;
  /** As in the spec, though the platform may have joined neighbours; cells that are gone are left out. */
  readonly blocks: readonly Block[];
}
