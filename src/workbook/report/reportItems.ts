/** What stands in each cell of a new report, and how it looks: headings, and formulas on the rectangle. */
import type { Grain } from '../../domain/report/reportChoice';
import type { FactKey } from '../../domain/report/facts';
import type { ReportTexts } from '../../locales/report/reportTexts';
import type { Content, Style } from '../../ports';
import { COLOURS } from '../colours';
import { cellFormat, isFigure } from '../figures/columnFormats';
import { factFormula, figureFormula, linkFormula, statusFormula, tableFormula } from './reportFormulas';
import {
  CHOICE_CELLS,
  CHOICE_ROW,
  columnsEach,
  REPORT_COLUMNS,
  sectionRows,
  STATUS_ROW,
  SUMMARY_ROW,
  tableColumns,
  TABLE_HEADING_ROWS,
  TITLE_ROW,
} from './reportLayout';
import type { Band, PlacedTable, Tile } from './reportSections';

/** One run of cells in a row: the content stands in the first of them. */
export interface Item {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly content: Content;
  readonly style: Style;
  /** What a note on the cell says; left out: it has none. */
  readonly note?: string;
}

/** What the cells that people may change hold, in the words of the tab. */
export interface ChosenCells {
  /** The latest, or the first day of a month. */
  readonly month: Content;
  readonly grain: Grain;
}

const line = (row: number, content: Content, style: Style): Item => ({
  row,
  column: 1,
  columns: REPORT_COLUMNS,
  content,
  style: { merge: true, ...style },
});

const LARGE: Style = { sizePoints: 20, colour: COLOURS.ink, verticalAlign: 'middle' };

const MESSAGE: Style = { bold: true, colour: COLOURS.ink, wrap: true, verticalAlign: 'bottom', merge: true };

const QUIET: Style = { colour: COLOURS.quiet };

/** Headings of figures keep the same distance as the figures. */
const GAP = '\u2003';

export function reportItems(texts: ReportTexts, chosen: ChosenCells): Item[] {
  const sides = { marketing: COLOURS.marketing, sales: COLOURS.salesText, both: COLOURS.ink };
  return [
    line(TITLE_ROW, factFormula('titleText'), { ...LARGE, bold: true }),
    ...choiceItems(texts, chosen),
    line(SUMMARY_ROW, factFormula('summaryText'), { ...QUIET, wrap: true, verticalAlign: 'top' }),
    line(STATUS_ROW, statusFormula(texts), { bold: true, colour: COLOURS.warning, wrap: true }),
    ...sectionRows().sections.flatMap(({ section, headingRow, bands }) => [
      line(headingRow, texts.sections[section.key], {
        sizePoints: 12,
        bold: true,
        colour: sides[section.side],
        background: COLOURS.surface,
        verticalAlign: 'middle',
      }),
      ...bands.flatMap(({ band, row }) => bandItems(band, row, texts)),
    ]),
  ];
}

function choiceItems({ choices }: ReportTexts, { month, grain }: ChosenCells): Item[] {
  const label: Style = { ...QUIET, verticalAlign: 'middle' };
  const cell: Style = { background: COLOURS.input, verticalAlign: 'middle', align: 'left' };
  const { month: monthCell, grain: grainCell } = CHOICE_CELLS;
  return [
    { row: CHOICE_ROW, column: 1, columns: 1, content: choices.month, style: label },
    { ...monthCell, columns: 2, content: month, style: { ...cell, numberFormat: 'mmm yyyy', merge: true } },
    { row: CHOICE_ROW, column: 5, columns: 1, content: choices.by, style: label },
    { ...grainCell, columns: 1, content: choices.grains[grain], style: cell },
    {
      row: CHOICE_ROW,
      column: 8,
      columns: REPORT_COLUMNS - 7,
      content: factFormula('choiceText'),
      style: { ...label, merge: true },
    },
  ];
}

function bandItems(band: Band, row: number, texts: ReportTexts): Item[] {
  switch (band.kind) {
    case 'line':
      return [line(row, factFormula(band.fact), { colour: COLOURS.ink, wrap: true, verticalAlign: 'middle' })];
    case 'tiles':
      return tileItems(band.tiles, row, texts);
    case 'charts': {
      const columns = columnsEach(band.charts.length);
      return band.charts.map(({ message, chart }, index) => ({
        row,
        column: 1 + index * columns,
        columns,
        content: factFormula(message),
        style: MESSAGE,
        note: texts.notes[chart],
      }));
    }
    case 'tables': {
      const starts = tableColumns(band.tables);
      return band.tables.flatMap((table, index) => tableItems(table, row, starts[index]!, texts));
    }
  }
}

function tileItems(tiles: readonly Tile[], row: number, texts: ReportTexts): Item[] {
  let next = 1;
  return tiles.flatMap(({ label, fact, note, span }): Item[] => {
    const at = { column: next, columns: span };
    next += span;
    const figure: Style = { ...LARGE, merge: true, align: 'left' };
    const quiet: Style = { ...QUIET, merge: true, align: 'left' };
    const explained: Partial<Record<FactKey, string>> = texts.notes;
    const text = explained[fact];
    return [
      {
        row,
        ...at,
        content: 'of' in label ? texts.facts[label.of] : factFormula(label.from),
        style: quiet,
        ...(text === undefined ? {} : { note: text }),
      },
      { row: row + 1, ...at, content: figureFormula(fact), style: figure },
      { row: row + 2, ...at, content: factFormula(note), style: quiet },
    ];
  });
}

/** What fits one column of the grid in 10 points. */
const HEADING_CHARACTERS = 10;

/** Keeps each line of a heading as far from the edge as the figures below it. */
function figureHeading(text: string): string {
  const words = text.split(' ');
  if (text.length <= HEADING_CHARACTERS || words.length === 1) return text + GAP;
  const isOver = (at: number): boolean => 2 * words.slice(0, at).join(' ').length >= text.length - 1;
  const first = Math.max(1, words.findIndex((_word, at) => isOver(at + 1)) + (words.length === 2 ? 0 : 1));
  const cut = Math.min(first, words.length - 1);
  return `${words.slice(0, cut).join(' ')}${GAP}\n${words.slice(cut).join(' ')}${GAP}`;
}

function tableItems(placed: PlacedTable, row: number, first: number, texts: ReportTexts): Item[] {
  const { table, message, columns, rows } = placed;
  const width = columns.reduce((total, { span }) => total + span, 0);
  const all: Item[] = [
    { row, column: first, columns: width, content: texts.tables[table], style: { ...MESSAGE, wrap: false } },
    {
      row: row + 1,
      column: first,
      columns: width,
      content: factFormula(message),
      style: { ...QUIET, merge: true, wrap: true, verticalAlign: 'top' },
    },
  ];
  let column = first;
  for (const { column: key, span } of columns) {
    const align = isFigure(table, key) ? 'right' : 'left';
    const heading = isFigure(table, key) ? figureHeading(texts.columns[key]) : texts.columns[key];
    // A text that has more than one column of the grid runs on into the next, which is blank.
    const style: Style = { ...QUIET, wrap: span === 1, align, verticalAlign: 'bottom' };
    all.push({ row: row + 2, column, columns: 1, content: heading, style });
    for (let index = 0; index < rows; index += 1) {
      const numberFormat = cellFormat(table, key, index);
      const look: Style = key === 'row' ? { colour: COLOURS.link } : {};
      const cell: Style = { ...look, ...(numberFormat === undefined ? {} : { numberFormat }), align };
      all.push({
        row: row + TABLE_HEADING_ROWS + index,
        column,
        columns: 1,
        content: key === 'row' ? linkFormula(table, index, texts.openRow) : tableFormula(placed, key, index),
        style: cell,
      });
    }
    column += span;
  }
  return all;
}
