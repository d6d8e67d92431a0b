/** Where everything stands on the report tab: a grid of twelve columns that fits the width of a landscape page. */
import type { FactKey, TableKey } from '../domain/report/tables';

export const REPORT_COLUMNS = 12;
export const COLUMN_WIDTH_PIXELS = 90;

/** Rows of 21 pixels that a chart covers. */
const CHART_ROWS = 16;
const CHART_HEIGHT_PIXELS = 320;

/** A figure with its label above, so many columns wide. */
export interface Tile {
  readonly fact: FactKey;
  readonly numberFormat: string;
}

/** A chart with its message in the row above. */
export interface ChartSlot {
  readonly chart: TableKey;
  readonly message: FactKey;
}

/** One band of the report: heading, tiles, then charts side by side. */
export interface Section {
  readonly key: 'standing' | 'followUp';
  readonly side: 'marketing' | 'sales';
  readonly tiles: readonly Tile[];
  readonly charts: readonly ChartSlot[];
}

const COUNT = '#,##0';

export const sections: readonly Section[] = [
  {
    key: 'standing',
    side: 'marketing',
    tiles: [
      { fact: 'leadsToDate', numberFormat: COUNT },
      { fact: 'leadGoalToDate', numberFormat: COUNT },
      { fact: 'leadGoal', numberFormat: COUNT },
    ],
    charts: [{ chart: 'leads', message: 'leadsMessage' }],
  },
  {
    key: 'followUp',
    side: 'sales',
    tiles: [
      { fact: 'metRate', numberFormat: '0%' },
      { fact: 'medianText', numberFormat: '@' },
      { fact: 'p90Text', numberFormat: '@' },
      { fact: 'overdueNow', numberFormat: COUNT },
    ],
    charts: [
      { chart: 'speed', message: 'speedMessage' },
      { chart: 'depth', message: 'depthMessage' },
    ],
  },
];

export const TITLE_ROW = 1;
export const SUMMARY_ROW = 2;
export const STATUS_ROW = 3;
const FIRST_SECTION_ROW = 5;

export interface SectionRows {
  readonly section: Section;
  readonly headingRow: number;
  /** Labels; the figures stand in the row below. */
  readonly tileRow: number;
  readonly messageRow: number;
  readonly chartRow: number;
  readonly endRow: number;
}

/** Rows of each section, from the top on. */
export function sectionRows(): readonly SectionRows[] {
  let headingRow = FIRST_SECTION_ROW;
  return sections.map((section) => {
    const rows: SectionRows = {
      section,
      headingRow,
      tileRow: headingRow + 1,
      messageRow: headingRow + 4,
      chartRow: headingRow + 5,
      endRow: headingRow + 5 + CHART_ROWS,
    };
    headingRow = rows.endRow + 1;
    return rows;
  });
}

/** Columns that each of `count` things side by side takes. */
export const columnsEach = (count: number): number => Math.floor(REPORT_COLUMNS / count);

export interface ChartPlace {
  readonly row: number;
  readonly column: number;
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** Where each chart is pinned when it is made; people may move it afterwards. */
export function chartPlaces(): Readonly<Record<TableKey, ChartPlace>> {
  const places = sectionRows().flatMap(({ section, chartRow }) => {
    const width = columnsEach(section.charts.length);
    return section.charts.map(({ chart }, index) => {
      const place: ChartPlace = {
        row: chartRow,
        column: 1 + index * width,
        // A little less than its columns, so that neighbours do not touch.
        widthPixels: width * COLUMN_WIDTH_PIXELS - 10,
        heightPixels: CHART_HEIGHT_PIXELS,
      };
      return [chart, place] as const;
    });
  });
  return Object.fromEntries(places) as Record<TableKey, ChartPlace>;
}
