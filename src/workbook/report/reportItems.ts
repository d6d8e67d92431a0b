/** What stands in each cell of a new report, and how it looks: headings, and formulas on the rectangle. */
import type { Grain } from '../../domain/report/reportChoice';
import type { ReportTexts } from '../../locales/report/reportTexts';
import type { Content, Style } from '../../ports';
import { MONTH_FORMAT } from '../cellFormats';
import { COLOURS } from '../colours';
import { LARGE, MESSAGE, QUIET, type Item } from './item';
import { factFormula, statusFormula } from './reportFormulas';
import {
  CHOICE_CELLS,
  CHOICE_ROW,
  columnsEach,
  REPORT_COLUMNS,
  sectionRows,
  STATUS_ROW,
  SUMMARY_ROW,
  tableColumns,
  TITLE_ROW,
} from './reportLayout';
import type { Band } from './section';
import { tableItems } from './tableItems';
import { tileItems } from './tileItems';

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
    { ...monthCell, columns: 2, content: month, style: { ...cell, numberFormat: MONTH_FORMAT, merge: true } },
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
