/** A table of the report: its title, what it says, its headings, and a formula in each cell. */
import type { ReportTexts } from '../../locales/report/reportTexts';
import type { Style } from '../../ports';
import { COLOURS } from '../colours';
import { cellFormat, isFigure } from '../figures/columnFormats';
import { MESSAGE, QUIET, type Item } from './item';
import { factFormula, linkFormula, tableFormula } from './reportFormulas';
import { TABLE_HEADING_ROWS } from './reportLayout';
import type { PlacedTable } from './section';

/** Headings of figures keep the same distance as the figures. */
const GAP = '\u2003';

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

/**
 * @param row in which the title stands
 * @param first column of the grid
 */
export function tableItems(placed: PlacedTable, row: number, first: number, texts: ReportTexts): Item[] {
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
