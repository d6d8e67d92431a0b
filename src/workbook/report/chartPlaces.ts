/** Where each chart of the report is pinned, and how large it is, when it is made. */
import type { ChartKey } from '../../domain/report/tables';
import { CHART_ROWS, COLUMN_WIDTH_PIXELS, columnsEach, ROW_PIXELS, sectionRows } from './reportLayout';

interface ChartPlace {
  readonly row: number;
  readonly column: number;
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** Where each chart is pinned when it is made; people may move it afterwards. */
export function chartPlaces(): Readonly<Record<ChartKey, ChartPlace>> {
  const places = sectionRows().sections.flatMap(({ bands }) =>
    bands.flatMap(({ band, row }) => {
      if (band.kind !== 'charts') return [];
      const width = columnsEach(band.charts.length);
      return band.charts.map(({ chart }, index) => {
        const place: ChartPlace = {
          row: row + 1,
          column: 1 + index * width,
          // A little less than its cells, so that neighbours do not touch.
          widthPixels: width * COLUMN_WIDTH_PIXELS - 10,
          heightPixels: CHART_ROWS * ROW_PIXELS - 4,
        };
        return [chart, place] as const;
      });
    }),
  );
  return Object.fromEntries(places) as Record<ChartKey, ChartPlace>;
}
