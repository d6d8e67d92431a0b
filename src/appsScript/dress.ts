/** Gives a new tab its look. */
import type { Block, Style, TabDress } from '../ports';
import { rangeOf, roomFor, sheetOf } from './spreadsheet';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Applies widths, direction and styles; what a style leaves out stays as it is. */
export function dress(tabId: number, look: TabDress): void {
  const sheet = sheetOf(tabId);
  sheet.setRightToLeft(look.rightToLeft);
  sheet.setHiddenGridlines(look.hideGridlines);
  roomFor(sheet, boundsOf(tabId, look));
  if (look.frozenRows > 0) sheet.setFrozenRows(look.frozenRows);
  look.columnWidthsPixels.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  for (const { row, pixels } of look.rowHeightsPixels ?? []) sheet.setRowHeight(row, pixels);
  for (const { block, style } of look.styles) applyStyle(rangeOf(sheet, block), style);
}

/** Everything the look touches, so that room is made once. */
function boundsOf(tabId: number, look: TabDress): Block {
  let rows = Math.max(1, look.frozenRows);
  let columns = Math.max(1, look.columnWidthsPixels.length);
  for (const { block } of look.styles) {
    rows = Math.max(rows, block.row + block.rows - 1);
    columns = Math.max(columns, block.column + block.columns - 1);
  }
  return { tabId, row: 1, column: 1, rows, columns };
}

function applyStyle(range: Range, style: Style): void {
  if (style.bold !== undefined) range.setFontWeight(style.bold ? 'bold' : 'normal');
  if (style.italic !== undefined) range.setFontStyle(style.italic ? 'italic' : 'normal');
  if (style.sizePoints !== undefined) range.setFontSize(style.sizePoints);
  if (style.colour !== undefined) range.setFontColor(style.colour);
  if (style.background !== undefined) range.setBackground(style.background);
  if (style.align !== undefined) range.setHorizontalAlignment(style.align);
  if (style.verticalAlign !== undefined) range.setVerticalAlignment(style.verticalAlign);
  if (style.wrap !== undefined) range.setWrap(style.wrap);
  if (style.numberFormat !== undefined) range.setNumberFormat(style.numberFormat);
  if (style.merge === true) range.merge();
}
