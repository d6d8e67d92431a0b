/** Aligns the cells of right-to-left tabs as Sheets does; the order of the columns the grid cannot turn. */
import { CellValueType, HorizontalAlign, InterceptorEffectEnum, type Univer } from '@univerjs/core';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/sheets';

/**
 * @param isRightToLeft by the tab's name; asked once for each tab until told to forget
 * @returns forgets what was answered: a tab was turned, added or renamed
 */
export function alignRightToLeft(univer: Univer, isRightToLeft: (tabName: string) => boolean): () => void {
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
  return () => known.clear();
}
