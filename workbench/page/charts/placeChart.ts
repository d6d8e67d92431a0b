/** Lays a chart's floating element over the cells, without a step that Undo would take back. */
import { DrawingTypeEnum, ICommandService, type IDrawingSearch } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  DrawingApplyType,
  IDrawingManagerService,
  ISheetDrawingService,
  SetDrawingApplyMutation,
} from '@univerjs/preset-sheets-drawing';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Univer } from '@univerjs/core';
import type { ChartDescription } from '../../services/uiHooks';

export const CHART_COMPONENT = 'workbench-chart';

/** What the drawing service answers, which its types leave open. */
interface DrawingStep {
  readonly redo: unknown;
  readonly objects: IDrawingSearch[];
}

export interface ChartPlacer {
  /** Puts the element where the chart is anchored; moves it there if it is shown already. */
  place(chart: ChartDescription, worksheet: FWorksheet): void;
  remove(chart: ChartDescription, worksheet: FWorksheet): void;
}

export function createChartPlacer(univer: Univer, api: FUniver): ChartPlacer {
  const injector = univer.__getInjector();
  // Asked when needed: the grid offers its services only once there is a file.
  const drawingService = (): ISheetDrawingService => injector.get(ISheetDrawingService);
  const apply = (parameters: object): void => {
    injector.get(ICommandService).syncExecuteCommand(SetDrawingApplyMutation.id, parameters);
  };

  const search = (chart: ChartDescription, worksheet: FWorksheet) => ({
    unitId: api.getActiveWorkbook()!.getId(),
    subUnitId: worksheet.getSheetId(),
    drawingId: `chart-${chart.id}`,
  });

  function remove(chart: ChartDescription, worksheet: FWorksheet): void {
    const drawings = drawingService();
    const found = drawings.getDrawingByParam(search(chart, worksheet));
    if (!found) return;
    const { unitId, subUnitId } = found;
    const { redo: op, objects } = drawings.getBatchRemoveOp([found]) as DrawingStep;
    apply({ unitId, subUnitId, op, objects, type: DrawingApplyType.REMOVE });
  }

  function place(chart: ChartDescription, worksheet: FWorksheet): void {
    remove(chart, worksheet);
    const at = search(chart, worksheet);
    const { left, top, sheetTransform } = anchor(chart, worksheet);
    const drawing = {
      ...at,
      drawingType: DrawingTypeEnum.DRAWING_DOM,
      componentKey: CHART_COMPONENT,
      sheetTransform,
      axisAlignSheetTransform: sheetTransform,
      transform: { left, top, width: chart.widthPixels, height: chart.heightPixels },
      data: { chartId: chart.id },
      allowTransform: true,
    };
    const { redo: op, objects } = drawingService().getBatchAddOp([drawing]) as DrawingStep;
    apply({ unitId: at.unitId, subUnitId: at.subUnitId, op, objects, type: DrawingApplyType.INSERT });
    injector.get(IDrawingManagerService).addNotification(objects);
  }

  return { place, remove };
}

interface Corner {
  readonly row: number;
  readonly rowOffset: number;
  readonly column: number;
  readonly columnOffset: number;
}

/** Pixels of the sheet, and the cells at both corners, by which the grid moves the chart when rows are inserted. */
function anchor(chart: ChartDescription, worksheet: FWorksheet) {
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
