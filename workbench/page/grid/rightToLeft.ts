/** Aligns the cells of right-to-left tabs as Sheets does; the order of the columns the grid cannot turn. */
import { CellValueType, HorizontalAlign, InterceptorEffectEnum } from '@univerjs/core';
import type { Grid } from './startGrid';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/sheets';

/**
 * @param isRightToLeft by the tab's name; asked once for each tab until told to forget
 * @returns forgets what was answered: a tab was turned, added or renamed
 */
export function alignRightToLeft({ univer, api }: Grid, isRightToLeft: (tabName: string) => boolean): () => void {
  const known = new Map<string, boolean>();
  const isTurned = (tabName: string): boolean => {
    let answer = known.get(tabName);
    if (answer === undefined) known.set(tabName, (answer = isRightToLeft(tabName)));
    return answer;
  };
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      priority: InterceptCellContentPriority.NUMFMT + 1,
      handler: (cell, { worksheet, workbook }, next) => {
        if (cell?.v == null || !isTurned(worksheet.getName())) return next(cell);
        const style = workbook.getStyles().getStyleByCell(cell) ?? {};
        if (style.ht != null && style.ht !== HorizontalAlign.UNSPECIFIED) return next(cell);
        const isNumber = cell.t === CellValueType.NUMBER;
        return next({ ...cell, s: { ...style, ht: isNumber ? HorizontalAlign.LEFT : HorizontalAlign.RIGHT } });
      },
    });
  drawFromTheRight(() => isTurned(api.getActiveWorkbook()?.getActiveSheet().getSheetName() ?? ''));
  return () => known.clear();
}

const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A line that begins with a number is else taken for one that runs from the left, and its words stand in the wrong order. */
function drawFromTheRight(isTurned: () => boolean): void {
  const context = CanvasRenderingContext2D.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own object below
  const fillText = context.fillText;
  context.fillText = function (this: CanvasRenderingContext2D, text, ...place) {
    if (!RIGHT_TO_LEFT_LETTER.test(text) || !isTurned()) {
      fillText.call(this, text, ...place);
      return;
    }
    const { direction, textAlign } = this;
    this.direction = 'rtl';
    // "Start" would now be the right, but the place was worked out from the left.
    if (textAlign === 'start') this.textAlign = 'left';
    fillText.call(this, text, ...place);
    this.direction = direction;
    this.textAlign = textAlign;
  };
}
