/** Lays a chart's floating element over the cells, without a step that Undo would take back. */
import { DrawingTypeEnum, ICommandService, type IDrawingSearch } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  DrawingApplyType,
  IDrawingManagerService,
  ISheetDrawingService,
  SetDrawingApplyMutation,
  type ISheetDrawing,
} from '@univerjs/preset-sheets-drawing';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Univer } from '@univerjs/core';
import { anchorOf } from './chartAnchor';
import type { ChartDescription } from '../../host/uiHooks';

export const CHART_COMPONENT = 'workbench-chart';
const PREFIX = 'chart-';

/** What the drawing service answers, which its types leave open. */
interface DrawingStep {
  readonly redo: unknown;
  readonly objects: IDrawingSearch[];
}

/** What a person did to a chart with mouse or keys. */
export interface ByHand {
  readonly moved: (chartId: number, place: ChartPlace) => void;
  readonly deleted: (chartId: number) => void;
}

export type ChartPlace = ChartDescription['position'] & Pick<ChartDescription, 'widthPixels' | 'heightPixels'>;

export interface ChartPlacer {
  /** Begins to tell what people do to the charts; the file must be there. */
  watch(byHand: ByHand): void;
  /** Puts the element where the chart is anchored; moves it there if it is shown already. */
  place(chart: ChartDescription, worksheet: FWorksheet): void;
  remove(chart: ChartDescription, worksheet: FWorksheet): void;
}

export function createChartPlacer(univer: Univer, api: FUniver): ChartPlacer {
  const injector = univer.__getInjector();
  // Asked when needed: the grid offers its services only once there is a file.
  const drawingService = (): ISheetDrawingService => injector.get(ISheetDrawingService);
  /** What happens while this is set, we do ourselves. */
  let isOurs = false;
  const apply = (parameters: object): void => {
    isOurs = true;
    injector.get(ICommandService).syncExecuteCommand(SetDrawingApplyMutation.id, parameters);
    isOurs = false;
  };

  function watch({ moved, deleted }: ByHand): void {
    const { update$, remove$ } = injector.get(IDrawingManagerService);
    remove$.subscribe((drawings) => {
      for (const drawing of drawings) {
        // Leaving a tab takes its drawings off the screen; the deleted are gone from the tab as well.
        const isDeleted = drawing.drawingId.startsWith(PREFIX) && !drawingService().getDrawingByParam(drawing);
        if (!isOurs && isDeleted) deleted(idOf(drawing.drawingId));
      }
    });
    update$.subscribe((drawings) => {
      for (const drawing of drawings) {
        const found = drawing.drawingId.startsWith(PREFIX) ? drawingService().getDrawingByParam(drawing) : null;
        if (!isOurs && found?.transform) moved(idOf(drawing.drawingId), placeOf(found));
      }
    });
  }

  const search = (chart: ChartDescription, worksheet: FWorksheet) => ({
    unitId: api.getActiveWorkbook()!.getId(),
    subUnitId: worksheet.getSheetId(),
    drawingId: `${PREFIX}${chart.id}`,
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
    const { left, top, sheetTransform } = anchorOf(chart, worksheet);
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

  return { watch, place, remove };
}

const idOf = (drawingId: string): number => Number(drawingId.slice(PREFIX.length));

function placeOf({ sheetTransform: { from }, transform }: ISheetDrawing): ChartPlace {
  return {
    row: from.row + 1,
    column: from.column + 1,
    offsetX: Math.round(from.columnOffset),
    offsetY: Math.round(from.rowOffset),
    widthPixels: Math.round(transform?.width ?? 0),
    heightPixels: Math.round(transform?.height ?? 0),
  };
}
