/** A new report tab: its cells, its look, and what can be chosen on it. */
import type { ReportTexts } from '../../locales/report/reportTexts';
import type { Block, Content, Style, TabDress } from '../../ports';
import { GAP_FORMAT } from '../figures/columnFormats';
import { reportItems, type ChosenCells } from './reportItems';
import type { Item } from './item';
import { COLUMN_WIDTH_PIXELS, REPORT_COLUMNS, rowHeights, sectionRows } from './reportLayout';
import { OWN_RULE, reportRules } from './reportRules';

/** All cells of a new report, from the tab's first on. */
export function reportContents(texts: ReportTexts, chosen: ChosenCells): Content[][] {
  const contents = Array.from({ length: sectionRows().lastRow }, () => new Array<Content>(REPORT_COLUMNS).fill(''));
  for (const { row, column, content } of reportItems(texts, chosen)) contents[row - 1]![column - 1] = content;
  return contents;
}

/** The look of a new report. */
export function reportDress(
  tabId: number,
  texts: ReportTexts,
  chosen: ChosenCells,
  rightToLeft: boolean,
  earlier: NonNullable<TabDress['earlier']>,
): TabDress {
  const items = reportItems(texts, chosen);
  return {
    rightToLeft,
    earlier,
    frozenRows: 0,
    hideGridlines: true,
    columnWidthsPixels: new Array<number>(REPORT_COLUMNS).fill(COLUMN_WIDTH_PIXELS),
    styles: styledBlocks(items, tabId, rightToLeft),
    rowHeightsPixels: rowHeights(),
    notes: items.flatMap(({ row, column, note }) => (note === undefined ? [] : [{ row, column, text: note }])),
    rules: reportRules(tabId),
    isOwnRule: OWN_RULE,
  };
}

/** Styles of some items; cells below each other that look alike are one block, because each block costs calls. */
export const styledBlocks = (items: readonly Item[], tabId: number, rightToLeft: boolean): TabDress['styles'] =>
  columnRuns(items).map(({ row, rows, column, columns, style }) => {
    const block: Block = { tabId, row, column, rows, columns };
    return { block, style: rightToLeft ? mirrored(style) : style };
  });

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

interface Run {
  readonly row: number;
  rows: number;
  readonly column: number;
  readonly columns: number;
  readonly style: Style;
}

/** Merged cells stay apart. */
function columnRuns(all: readonly Item[]): Run[] {
  const runs: Run[] = [];
  for (const { row, column, columns, style } of all) {
    const last = runs[runs.length - 1];
    const continues =
      last !== undefined &&
      style.merge !== true &&
      last.column === column &&
      last.columns === columns &&
      last.row + last.rows === row &&
      JSON.stringify(last.style) === JSON.stringify(style);
    if (continues) last.rows += 1;
    else runs.push({ row, rows: 1, column, columns, style });
  }
  return runs;
}
