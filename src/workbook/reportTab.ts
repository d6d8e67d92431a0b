/** Contents and look of a new report tab: headings, and formulas on the rectangle that are written once. */
import type { ReportTexts } from '../locales/report/reportTexts';
import type { Block, Content, Style, TabDress } from '../ports';
import { COLOURS } from './colours';
import { factFormula, figureFormula, statusFormula } from './reportFormulas';
import {
  COLUMN_WIDTH_PIXELS,
  columnsEach,
  REPORT_COLUMNS,
  sectionRows,
  STATUS_ROW,
  SUMMARY_ROW,
  TITLE_ROW,
} from './reportLayout';

/** One merged run of cells in a row. */
interface Item {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly content: Content;
  readonly style: Style;
}

const line = (row: number, content: Content, style: Style): Item => ({
  row,
  column: 1,
  columns: REPORT_COLUMNS,
  content,
  style: { merge: true, ...style },
});

function items(texts: ReportTexts): Item[] {
  const all = [
    line(TITLE_ROW, factFormula('titleText'), { sizePoints: 20, bold: true, colour: COLOURS.ink }),
    line(SUMMARY_ROW, factFormula('summaryText'), { colour: COLOURS.quiet, wrap: true }),
    line(STATUS_ROW, statusFormula(texts), { bold: true, colour: COLOURS.warning, wrap: true }),
  ];
  for (const { section, headingRow, tileRow, messageRow } of sectionRows()) {
    const colour = section.side === 'marketing' ? COLOURS.marketing : COLOURS.salesText;
    all.push(
      line(headingRow, texts.sections[section.key], {
        sizePoints: 12,
        bold: true,
        colour,
        background: COLOURS.surface,
      }),
    );
    const tileColumns = columnsEach(section.tiles.length);
    section.tiles.forEach(({ fact, numberFormat }, index) => {
      const at = { column: 1 + index * tileColumns, columns: tileColumns };
      const label: Style = { merge: true, colour: COLOURS.quiet, align: 'left' };
      const figure: Style = { merge: true, sizePoints: 20, colour: COLOURS.ink, align: 'left', numberFormat };
      all.push({ row: tileRow, ...at, content: texts.facts[fact], style: label });
      all.push({ row: tileRow + 1, ...at, content: figureFormula(fact), style: figure });
    });
    const chartColumns = columnsEach(section.charts.length);
    section.charts.forEach(({ message }, index) => {
      const at = { column: 1 + index * chartColumns, columns: chartColumns };
      const style: Style = { merge: true, bold: true, colour: COLOURS.ink, wrap: true, verticalAlign: 'bottom' };
      all.push({ row: messageRow, ...at, content: factFormula(message), style });
    });
  }
  return all;
}

/** All cells of a new report, from the tab's first on. */
export function reportContents(texts: ReportTexts): Content[][] {
  const rows = Math.max(...sectionRows().map(({ endRow }) => endRow));
  const contents = Array.from({ length: rows }, () => new Array<Content>(REPORT_COLUMNS).fill(''));
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
    styles: items(texts).map(({ row, column, columns, style }) => {
      const block: Block = { tabId, row, column, rows: 1, columns };
      // Left is where reading starts: right in a right-to-left language.
      return { block, style: rightToLeft && style.align === 'left' ? { ...style, align: 'right' } : style };
    }),
  };
}
