/** One cell of a tab as an element of the printed table: its text, its look, its merge. */
import { WrapStrategy } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { element } from '../dom';

export interface PrintedCell {
  /** As the sheet shows it. */
  readonly text: string;
  readonly isNumber: boolean;
  readonly rows: number;
  readonly columns: number;
  /** How far a long text may run: over the blank cells that follow, but not over what stands in one. */
  readonly roomPixels: number;
  /** Of the tab. */
  readonly rightToLeft: boolean;
}

/** By the grid's own number for where a text stands in its cell; the first is for cells that say nothing. */
const ACROSS = ['', 'left', 'center', 'right', 'justify'];
/** The mirrored grid turns sides, so that its picture shows them as they are meant. */
const ACROSS_MIRRORED = ['', 'right', 'center', 'left', 'justify'];
const DOWN = ['', 'top', 'middle', 'bottom'];

/** Of both sides of a cell, as the style sheet has it. */
const PADDING_PIXELS = 6;

/** @param row and column of its first cell, counted from 0 */
export function printedCell(worksheet: FWorksheet, row: number, column: number, cell: PrintedCell): HTMLElement {
  // With what conditional formats add.
  const style = worksheet.getSheet().getComposedCellStyle(row, column);
  const text = element('div', {}, cell.text);
  const made = element('td', { rowspan: cell.rows, colspan: cell.columns }, text);
  const [start, end] = cell.rightToLeft ? ['right', 'left'] : ['left', 'right'];
  const across = (cell.rightToLeft ? ACROSS_MIRRORED : ACROSS)[style.ht ?? 0] || (cell.isNumber ? end : '');
  if (style.tb !== WrapStrategy.WRAP && (across === '' || across === start)) {
    text.style.width = `${cell.roomPixels - PADDING_PIXELS}px`;
  }
  Object.assign(made.style, {
    ...(style.cl?.rgb ? { color: style.cl.rgb } : {}),
    ...(style.bg?.rgb ? { background: style.bg.rgb } : {}),
    ...(style.fs ? { fontSize: `${style.fs}pt` } : {}),
    ...(style.bl ? { fontWeight: 'bold' } : {}),
    ...(style.it ? { fontStyle: 'italic' } : {}),
    ...(across === '' ? {} : { textAlign: across }),
    verticalAlign: DOWN[style.vt ?? 0] || 'bottom',
    whiteSpace: style.tb === WrapStrategy.WRAP ? 'pre-wrap' : 'pre',
  });
  return made;
}
