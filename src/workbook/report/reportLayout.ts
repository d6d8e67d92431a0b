/** Where each thing of the report stands: a grid of twelve columns that fits a landscape page. */
import { sections } from './reportSections';
import type { Band, PlacedTable, Section } from './section';

export const REPORT_COLUMNS = 12;
export const COLUMN_WIDTH_PIXELS = 90;

/** Of a table: its title, what it says, and the headings. */
export const TABLE_HEADING_ROWS = 3;

/** A row of the sheet as it comes. */
export const ROW_PIXELS = 21;
export const CHART_ROWS = 12;

/** Letters of 20 points need it, also those that go below the line. */
const TITLE_PIXELS = 44;
const FIGURE_PIXELS = 38;
/** Of 10 points. */
const TWO_LINES_PIXELS = 36;
const SECTION_PIXELS = 30;
const GAP_PIXELS = 14;
const CHOICE_PIXELS = 26;

export const TITLE_ROW = 1;
export const CHOICE_ROW = 2;
/** The summary may need a second line. */
export const SUMMARY_ROW = 3;
/** Blank while all is well. */
export const STATUS_ROW = 4;
const FIRST_SECTION_ROW = 5;

/** Cells that people may change. */
export const CHOICE_CELLS = { month: { row: CHOICE_ROW, column: 2 }, grain: { row: CHOICE_ROW, column: 6 } } as const;

/** A band and the row on which it begins. */
interface PlacedBand {
  readonly band: Band;
  readonly row: number;
}

interface SectionRows {
  readonly section: Section;
  readonly headingRow: number;
  readonly bands: readonly PlacedBand[];
}

interface BandSize {
  readonly rows: number;
  /** Of rows that are not as the sheet makes them, by place in the band. */
  readonly pixels: ReadonlyMap<number, number>;
}

/** Rows of a band, a low blank one after it included, but for lines, which stand close. */
function sizeOf(band: Band): BandSize {
  switch (band.kind) {
    case 'tiles':
      return {
        rows: 4,
        pixels: new Map([
          [1, FIGURE_PIXELS],
          [3, GAP_PIXELS],
        ]),
      };
    case 'charts':
      return {
        rows: 1 + CHART_ROWS + 1,
        pixels: new Map([
          [0, TWO_LINES_PIXELS],
          [CHART_ROWS + 1, GAP_PIXELS],
        ]),
      };
    case 'line':
      return { rows: 1, pixels: new Map([[0, TWO_LINES_PIXELS]]) };
    case 'tables': {
      const rows = TABLE_HEADING_ROWS + Math.max(...band.tables.map((table) => table.rows));
      // What a table says fits one line where it has the whole page.
      const message = band.tables.length === 1 ? ROW_PIXELS : TWO_LINES_PIXELS;
      return {
        rows: rows + 1,
        pixels: new Map([
          [1, message],
          [TABLE_HEADING_ROWS - 1, TWO_LINES_PIXELS],
          [rows, GAP_PIXELS],
        ]),
      };
    }
  }
}

/** Rows of each section, from the top on. */
export function sectionRows(): { readonly sections: readonly SectionRows[]; readonly lastRow: number } {
  let row = FIRST_SECTION_ROW;
  const all = sections().map((section): SectionRows => {
    const headingRow = row;
    row += 1;
    const bands = section.bands.map((band) => {
      const at = row;
      row += sizeOf(band).rows;
      return { band, row: at };
    });
    return { section, headingRow, bands };
  });
  return { sections: all, lastRow: row - 1 };
}

/** Rows that are higher or lower than the sheet makes them. Sheets fits no row to text in merged cells. */
export function rowHeights(): { readonly row: number; readonly pixels: number }[] {
  return [
    { row: TITLE_ROW, pixels: TITLE_PIXELS },
    { row: CHOICE_ROW, pixels: CHOICE_PIXELS },
    { row: SUMMARY_ROW, pixels: TWO_LINES_PIXELS },
    ...sectionRows().sections.flatMap(({ headingRow, bands }) => [
      { row: headingRow, pixels: SECTION_PIXELS },
      ...bands.flatMap(({ band, row }) =>
        Array.from(sizeOf(band).pixels, ([at, pixels]) => ({ row: row + at, pixels })),
      ),
    ]),
  ];
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
