/** `=A1` over a blank cell is blank in Sheets; Univer, like Excel, makes it 0, in one cell and in every spilled one. */
import type { Univer } from '@univerjs/core';
import { InterceptorEffectEnum } from '@univerjs/core';
import type { BaseValueObject } from '@univerjs/engine-formula';
import { BaseReferenceObject, FormulaDataModel, NullValueObject } from '@univerjs/engine-formula';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';

let isTaught = false;

export function teachBlankReferences(): void {
  if (isTaught) return;
  isTaught = true;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own object below
  const firstCell = BaseReferenceObject.prototype.getFirstCell;
  BaseReferenceObject.prototype.getFirstCell = function (this: BaseReferenceObject): BaseValueObject {
    const { startRow, startColumn } = this.getRangePosition();
    const cell = this.getCellData(startRow, startColumn);
    return cell?.v === undefined || cell.v === null ? NullValueObject.create() : firstCell.call(this);
  };
}

/** Between Univer's own steps: after the one that fills in spilled values (100), before number formats (10). */
const PRIORITY = 50;

/** Shows spilled cells as Sheets does: blanks stay blank, and dates keep the format that the function gave them. */
export function showSpilledCells(univer: Univer): { dispose(): void } {
  const injector = univer.__getInjector();
  const model = injector.get(FormulaDataModel);
  return injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      const { unitId, subUnitId, row, col } = location;
      const spilled = model.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
      if (!spilled) return next(cell);
      if (spilled.v === null || spilled.v === undefined) return next({ ...cell, v: '' });
      const own = location.workbook.getStyles().getStyleByCell(cell);
      if (!spilled.s || typeof spilled.s === 'string' || own?.n) return next(cell);
      return next({ ...cell, s: { ...own, ...spilled.s } });
    },
  });
}
