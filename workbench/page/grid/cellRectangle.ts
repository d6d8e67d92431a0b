/** Where a cell lies in the page: the grid tells where it lies in the sheet, from which its scrolling is taken off. */
import type { FRange, FWorksheet } from '@univerjs/sheets/facade';

export function cellRectangle(container: HTMLElement, worksheet: FWorksheet, range: FRange): DOMRect {
  const canvas = gridCanvas(container).getBoundingClientRect();
  const { x, y, width, height } = range.getCellRect();
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = worksheet.getScrollState();
  const { ySplit: frozenRows, xSplit: frozenColumns } = worksheet.getFreeze();
  let left = x;
  let top = y;
  if (range.getColumn() >= frozenColumns) {
    left -= offsetX;
    for (let at = 0; at < sheetViewStartColumn; at++) left -= worksheet.getColumnWidth(frozenColumns + at);
  }
  if (range.getRow() >= frozenRows) {
    top -= offsetY;
    for (let at = 0; at < sheetViewStartRow; at++) top -= worksheet.getRowHeight(frozenRows + at);
  }
  // Mirrored in a right-to-left tab, where the first column stands at the right.
  const isMirrored = gridCanvas(container).closest('.mirrored') !== null;
  const x0 = isMirrored ? canvas.right - left - width : canvas.x + left;
  return new DOMRect(x0, canvas.y + top, width, height);
}

/** The largest: the editors have canvases, too. */
export function gridCanvas(container: HTMLElement): HTMLCanvasElement {
  const area = (canvas: HTMLCanvasElement): number => canvas.clientWidth * canvas.clientHeight;
  return [...container.querySelectorAll('canvas')].sort((one, other) => area(other) - area(one))[0]!;
}
