/** What stands on the report tab, from top to bottom: a grid of twelve columns that fits a landscape page. */
import { dataTables, type ChartKey, type FactKey, type TableColumn, type TableKey } from '../domain/report/tables';
import type { SectionKey } from '../locales/report/reportTexts';

export const REPORT_COLUMNS = 12;
export const COLUMN_WIDTH_PIXELS = 90;

/** Rows of 21 pixels that a chart covers. */
const CHART_ROWS = 16;
const CHART_HEIGHT_PIXELS = 320;

/** A figure with its label above. */
export interface Tile {
  readonly fact: FactKey;
  /** Of a figure; a text needs none. */
  readonly numberFormat?: string;
}

/** A chart with its message in the row above. */
export interface ChartSlot {
  readonly chart: ChartKey;
  readonly message: FactKey;
}

/** A column of a table, so many columns of the grid wide. */
export interface PlacedColumn {
  readonly column: TableColumn;
  readonly span: number;
}

/** A table: title, what it says, headings, rows. */
export interface PlacedTable {
  readonly table: TableKey;
  readonly message: FactKey;
  readonly columns: readonly PlacedColumn[];
}

/** Things side by side. */
export type Band =
  | { readonly kind: 'tiles'; readonly tiles: readonly Tile[] }
  | { readonly kind: 'charts'; readonly charts: readonly ChartSlot[] }
  | { readonly kind: 'tables'; readonly tables: readonly PlacedTable[] }
  | { readonly kind: 'line'; readonly fact: FactKey };

export interface Section {
  readonly key: SectionKey;
  readonly side: 'marketing' | 'sales' | 'both';
  readonly bands: readonly Band[];
}

/** Columns one grid column wide, but for those that are named with more. */
const columnsOf = (table: TableKey, wide: Partial<Record<TableColumn, number>> = {}): PlacedColumn[] =>
  dataTables[table].columns.map((column: TableColumn) => ({ column, span: wide[column] ?? 1 }));

const tiles = (...facts: Tile[]): Band => ({ kind: 'tiles', tiles: facts });

const COUNT = '#,##0';

const tables = (...placed: PlacedTable[]): Band => ({ kind: 'tables', tables: placed });

const placed = (table: TableKey, message: FactKey, wide: Partial<Record<TableColumn, number>> = {}): PlacedTable => ({
  table,
  message,
  columns: columnsOf(table, wide),
});

/** The sections, in the order in which people ask. */
export const sections = (): readonly Section[] => [
  {
    key: 'standing',
    side: 'marketing',
    bands: [
      tiles(
        { fact: 'leadsText' },
        { fact: 'valueText' },
        { fact: 'neededRounded', numberFormat: COUNT },
        { fact: 'projectedText' },
      ),
      {
        kind: 'charts',
        charts: [
          { chart: 'leads', message: 'leadsMessage' },
          { chart: 'leadValue', message: 'valueMessage' },
        ],
      },
    ],
  },
  {
    key: 'followUp',
    side: 'sales',
    bands: [
      tiles(
        { fact: 'metText' },
        { fact: 'medianText' },
        { fact: 'p90Text' },
        { fact: 'overdueNow', numberFormat: COUNT },
      ),
      {
        kind: 'charts',
        charts: [
          { chart: 'speed', message: 'speedMessage' },
          { chart: 'depth', message: 'depthMessage' },
        ],
      },
      tables(placed('owners', 'ownersMessage'), placed('overdue', 'overdueMessage', { owner: 2 })),
    ],
  },
  {
    key: 'scoreboard',
    side: 'both',
    bands: [
      tables(
        placed('scoreboard', 'scoreboardMessage', { measure: 2 }),
        placed('indicators', 'indicatorsMessage', { measure: 2 }),
      ),
    ],
  },
  {
    key: 'history',
    side: 'both',
    bands: [
      tables(placed('months', 'monthsMessage', { month: 2 })),
      tables(placed('drift', 'driftMessage', { input: 2, basis: 2 })),
      tables(placed('types', 'typesMessage', { leadType: 2, basis: 2 })),
    ],
  },
  {
    key: 'together',
    side: 'both',
    bands: [
      { kind: 'line', fact: 'consequencesMessage' },
      { kind: 'line', fact: 'rewardMessage' },
      { kind: 'line', fact: 'capacityMessage' },
      tables(placed('checkpoints', 'checkpointsMessage', { checkpoint: 2 }), placed('wins', 'winsMessage')),
    ],
  },
  {
    key: 'tracked',
    side: 'both',
    bands: [tables(placed('tracked', 'trackedMessage', { measure: 4, needs: 3, state: 5 }))],
  },
];

/** Rows that large type takes: not every spreadsheet makes a row of merged cells taller by itself. */
export const LARGE_ROWS = 2;

export const TITLE_ROW = 1;
export const SUMMARY_ROW = TITLE_ROW + LARGE_ROWS;
/** The summary may need a second line. */
export const STATUS_ROW = SUMMARY_ROW + LARGE_ROWS;
const FIRST_SECTION_ROW = STATUS_ROW + 2;

/** A band and the row on which it begins. */
export interface PlacedBand {
  readonly band: Band;
  readonly row: number;
}

export interface SectionRows {
  readonly section: Section;
  readonly headingRow: number;
  readonly bands: readonly PlacedBand[];
}

/** Rows of a band, a blank one after it included, but for lines, which stand close. */
function rowsOf(band: Band): number {
  if (band.kind === 'tiles') return 1 + LARGE_ROWS + 1;
  if (band.kind === 'charts') return 1 + CHART_ROWS + 1;
  if (band.kind === 'line') return 1;
  return 3 + Math.max(...band.tables.map(({ table }) => dataTables[table].rows)) + 1;
}

/** Rows of each section, from the top on. */
export function sectionRows(): { readonly sections: readonly SectionRows[]; readonly lastRow: number } {
  let row = FIRST_SECTION_ROW;
  const all = sections().map((section): SectionRows => {
    const headingRow = row;
    row += 1;
    const bands = section.bands.map((band) => {
      const at = row;
      row += rowsOf(band);
      return { band, row: at };
    });
    row += 1;
    return { section, headingRow, bands };
  });
  return { sections: all, lastRow: row };
}

/** Columns that each of `count` things side by side takes. */
export const columnsEach = (count: number): number => Math.floor(REPORT_COLUMNS / count);

/** First grid column of each table of a band. */
export function tableColumns(band: readonly PlacedTable[]): number[] {
  let column = 1;
  return band.map(({ columns }) => {
    const first = column;
    column += columns.reduce((total, { span }) => total + span, 0);
    return first;
  });
}

export interface ChartPlace {
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
          // A little less than its columns, so that neighbours do not touch.
          widthPixels: width * COLUMN_WIDTH_PIXELS - 10,
          heightPixels: CHART_HEIGHT_PIXELS,
        };
        return [chart, place] as const;
      });
    }),
  );
  return Object.fromEntries(places) as Record<ChartKey, ChartPlace>;
}
