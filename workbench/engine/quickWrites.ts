/** Lets a write look for formulas on its own tab alone: Univer looks at every cell of the file, and uses that one tab's. */
import { FormulaDataModel } from '@univerjs/engine-formula';

let isTaught = false;

export function teachQuickWrites(): void {
  if (isTaught) return;
  isTaught = true;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own object below
  const update = FormulaDataModel.prototype.updateFormulaData;
  FormulaDataModel.prototype.updateFormulaData = function (this: FormulaDataModel, unitId, sheetId, cellValue) {
    const ofTab = (): object => ({ [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) } });
    const model = Object.create(this, { getFormulaData: { value: ofTab } }) as FormulaDataModel;
    return update.call(model, unitId, sheetId, cellValue);
  };
}
