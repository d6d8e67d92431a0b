/** Works out where in a sheet a chart lies, from the cell it is pinned to. */
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { ChartDescription } from '../../host/uiHooks';

interface Corner {
  readonly row: number;
  readonly rowOffset: number;
  readonly column: number;
  readonly columnOffset: number;
}

/** Pixels of the sheet, and the cells at both corners, by which the grid moves the chart when rows are inserted. */
export function anchorOf(chart: ChartDescription, worksheet: FWorksheet) {
  const { row, column, offsetX, offsetY } = chart.position;
  const widthOf = (index: number): number => worksheet.getColumnWidth(index);
  const heightOf = (index: number): number => worksheet.getRowHeight(index);
  const left = sum(column - 1, widthOf) + offsetX;
  const top = sum(row - 1, heightOf) + offsetY;
  const corner = (x: number, y: number): Corner => {
    const [columnIndex, columnOffset] = locate(x, widthOf, worksheet.getMaxColumns());
    const [rowIndex, rowOffset] = locate(y, heightOf, worksheet.getMaxRows());
    return { row: rowIndex, rowOffset, column: columnIndex, columnOffset };
  };
  return {
    left,
    top,
    sheetTransform: { from: corner(left, top), to: corner(left + chart.widthPixels, top + chart.heightPixels) },
  };
}

function sum(count: number, sizeOf: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index++) total += sizeOf(index);
  return total;
}

/** Which row or column a distance falls into, and how far into it. */
function locate(distance: number, sizeOf: (index: number) => number, count: number): [number, number] {
  let rest = distance;
  for (let index = 0; index < count; index++) {
    const size = sizeOf(index);
    if (rest < size) return [index, rest];
    rest -= size;
  }
  return [count - 1, 0];
}
