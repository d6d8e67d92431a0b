/** Where each thing of the report stands: a grid of twelve columns that fits a landscape page. */
import { dataTables, type ChartKey } from '../domain/report/tables';
import { sections, type Band, type PlacedTable, type Section } from './reportSections';

export const REPORT_COLUMNS = 12;
export const COLUMN_WIDTH_PIXELS = 90;

/** Of a table: its title, what it says, and the headings. */
export const TABLE_HEADING_ROWS = 3;

/** Rows of 21 pixels that a chart covers. */
const CHART_ROWS = 16;
const CHART_HEIGHT_PIXELS = 320;

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
  return TABLE_HEADING_ROWS + Math.max(...band.tables.map(({ table }) => dataTables[table].rows)) + 1;
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
