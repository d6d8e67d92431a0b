/** Contents and look of a new report tab: headings, and formulas on the rectangle that are written once. */
import { dataTables } from '../domain/report/tables';
import type { ReportTexts } from '../locales/report/reportTexts';
import type { Block, Content, Style, TabDress } from '../ports';
import { COLOURS } from './colours';
import { cellFormat, GAP_FORMAT, isFigure } from './columnFormats';
import { factFormula, figureFormula, statusFormula, tableFormula } from './reportFormulas';
import {
  COLUMN_WIDTH_PIXELS,
  columnsEach,
  REPORT_COLUMNS,
  sectionRows,
  STATUS_ROW,
  SUMMARY_ROW,
  tableColumns,
  LARGE_ROWS,
  TABLE_HEADING_ROWS,
  TITLE_ROW,
} from './reportLayout';
import type { Band, PlacedTable } from './reportSections';
import { thinRules } from './thinRules';

/** One run of cells in a row: the content stands in the first of them. */
interface Item {
  readonly row: number;
  /** Large type needs the height of two rows. */
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  readonly content: Content;
  readonly style: Style;
}

const line = (row: number, content: Content, style: Style, rows = 1): Item => ({
  row,
  rows,
  column: 1,
  columns: REPORT_COLUMNS,
  content,
  style: { merge: true, ...style },
});

const LARGE: Style = { sizePoints: 20, colour: COLOURS.ink, verticalAlign: 'middle' };

/** Headings of figures keep the same distance as the figures. */
const GAP = '\u2003';

const TWO_LINES_PIXELS = 38;

const MESSAGE: Style = { bold: true, colour: COLOURS.ink, wrap: true, verticalAlign: 'bottom', merge: true };

const formatOfTile = (numberFormat: string | undefined): Style => (numberFormat === undefined ? {} : { numberFormat });

function items(texts: ReportTexts): Item[] {
  const sides = { marketing: COLOURS.marketing, sales: COLOURS.salesText, both: COLOURS.ink };
  return [
    line(TITLE_ROW, factFormula('titleText'), { ...LARGE, bold: true }, LARGE_ROWS),
    line(
      SUMMARY_ROW,
      factFormula('summaryText'),
      { colour: COLOURS.quiet, wrap: true, verticalAlign: 'top' },
      LARGE_ROWS,
    ),
    line(STATUS_ROW, statusFormula(texts), { bold: true, colour: COLOURS.warning, wrap: true }),
    ...sectionRows().sections.flatMap(({ section, headingRow, bands }) => [
      line(headingRow, texts.sections[section.key], {
        sizePoints: 12,
        bold: true,
        colour: sides[section.side],
        background: COLOURS.surface,
      }),
      ...bands.flatMap(({ band, row }) => bandItems(band, row, texts)),
    ]),
  ];
}

function bandItems(band: Band, row: number, texts: ReportTexts): Item[] {
  switch (band.kind) {
    case 'line':
      return [line(row, factFormula(band.fact), { colour: COLOURS.ink, wrap: true })];
    case 'tiles': {
      let next = 1;
      return band.tiles.flatMap(({ fact, numberFormat, span }): Item[] => {
        const at = { column: next, columns: span ?? columnsEach(band.tiles.length) };
        next += at.columns;
        const label: Style = { merge: true, colour: COLOURS.quiet, align: 'left' };
        const figure: Style = { ...LARGE, merge: true, align: 'left', ...formatOfTile(numberFormat) };
        return [
          { row, rows: 1, ...at, content: texts.facts[fact], style: label },
          { row: row + 1, rows: LARGE_ROWS, ...at, content: figureFormula(fact), style: figure },
        ];
      });
    }
    case 'charts': {
      const columns = columnsEach(band.charts.length);
      return band.charts.map(({ message }, index) => ({
        row,
        rows: 1,
        column: 1 + index * columns,
        columns,
        content: factFormula(message),
        style: MESSAGE,
      }));
    }
    case 'tables': {
      const starts = tableColumns(band.tables);
      return band.tables.flatMap((table, index) => tableItems(table, row, starts[index]!, texts));
    }
  }
}

function tableItems({ table, message, columns }: PlacedTable, row: number, first: number, texts: ReportTexts): Item[] {
  const width = columns.reduce((total, { span }) => total + span, 0);
  const all: Item[] = [
    { row, rows: 1, column: first, columns: width, content: texts.tables[table], style: { ...MESSAGE, wrap: false } },
    {
      row: row + 1,
      rows: 1,
      column: first,
      columns: width,
      content: factFormula(message),
      style: { merge: true, colour: COLOURS.quiet, wrap: true },
    },
  ];
  let column = first;
  for (const { column: key, span } of columns) {
    const align = isFigure(table, key) ? 'right' : 'left';
    const heading = isFigure(table, key) ? `${texts.columns[key]}${GAP}` : texts.columns[key];
    const style: Style = { colour: COLOURS.quiet, wrap: true, align };
    all.push({ row: row + 2, rows: 1, column, columns: 1, content: heading, style });
    for (let index = 0; index < dataTables[table].rows; index += 1) {
      const numberFormat = cellFormat(table, key, index);
      const cell: Style = numberFormat === undefined ? { align } : { numberFormat, align };
      all.push({
        row: row + TABLE_HEADING_ROWS + index,
        rows: 1,
        column,
        columns: 1,
        content: tableFormula(table, key, index),
        style: cell,
      });
    }
    column += span;
  }
  return all;
}

/** All cells of a new report, from the tab's first on. */
export function reportContents(texts: ReportTexts): Content[][] {
  const contents = Array.from({ length: sectionRows().lastRow }, () => new Array<Content>(REPORT_COLUMNS).fill(''));
  for (const { row, column, content } of items(texts)) contents[row - 1]![column - 1] = content;
  return contents;
}

/** The look of a new report. */
export function reportDress(tabId: number, texts: ReportTexts, rightToLeft: boolean): TabDress {
  return {
    rightToLeft,
    frozenRows: 0,
    hideGridlines: true,
    columnWidthsPixels: new Array<number>(REPORT_COLUMNS).fill(COLUMN_WIDTH_PIXELS),
    styles: columnRuns(items(texts)).map(({ row, rows, column, columns, style }) => {
      const block: Block = { tabId, row, column, rows, columns };
      return { block, style: rightToLeft ? mirrored(style) : style };
    }),
    // Headings may take two lines, and not every spreadsheet makes room for them by itself.
    rowHeightsPixels: tableRows().map((row) => ({ row: row + TABLE_HEADING_ROWS - 1, pixels: TWO_LINES_PIXELS })),
    rules: thinRules(tabId),
  };
}

const tableRows = (): number[] =>
  sectionRows()
    .sections.flatMap(({ bands }) => bands)
    .flatMap(({ band, row }) => (band.kind === 'tables' ? [row] : []));

/** Left is where reading starts: right in a right-to-left language. */
function mirrored(style: Style): Style {
  const { align, numberFormat } = style;
  return {
    ...style,
    ...(align === 'left' ? { align: 'right' } : align === 'right' ? { align: 'left' } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat: keptApart(numberFormat) }),
  };
}

/** A figure that stands at the left of its cell keeps its distance on that side too. */
const keptApart = (numberFormat: string): string =>
  numberFormat
    .split(';')
    .map((part) => (part.endsWith(GAP_FORMAT) ? `${GAP_FORMAT}${part}` : part))
    .join(';');

/** Cells below each other that look alike are one block, because each block costs calls; merged ones stay apart. */
function columnRuns(all: readonly Item[]): Omit<Item, 'content'>[] {
  const runs: { row: number; rows: number; column: number; columns: number; style: Style }[] = [];
  for (const { row, rows, column, columns, style } of all) {
    const last = runs[runs.length - 1];
    const continues =
      last !== undefined &&
      style.merge !== true &&
      last.column === column &&
      last.columns === columns &&
      last.row + last.rows === row &&
      JSON.stringify(last.style) === JSON.stringify(style);
    if (continues) last.rows += rows;
    else runs.push({ row, rows, column, columns, style });
  }
  return runs;
}
