/** One cell as a person meets it: typed into, looked at. */
import { splitSheetName } from '../services/range/a1';
import { displayOf, typedCell, valueOf } from '../services/range/cellValues';
import type { ServiceContext } from '../services/context';
import { localeOf } from '../services/context';
import { Exception } from '../services/exception';
import type { GoogleSpreadsheet } from '../services/google';
import type { AppsScriptHost } from './hostTypes';
import { shownFormula } from '../services/range/rangeContents';
import type { RangeGeometry } from '../services/range/rangeGeometry';

export function cellInspector(
  context: ServiceContext,
  spreadsheet: GoogleSpreadsheet,
): Pick<AppsScriptHost, 'type' | 'parseTyped' | 'cell'> {
  const place = (a1: string): { readonly sheetKey: string; readonly row: number; readonly column: number } => {
    const { sheetName } = splitSheetName(a1);
    const sheet = sheetName === null ? spreadsheet.getActiveSheet() : spreadsheet.getSheetByName(sheetName);
    if (!sheet) throw new Exception(`No tab ${String(sheetName)}`);
    const { sheetKey, at } = sheet.getRange(a1) as unknown as RangeGeometry;
    return { sheetKey, row: at.row - 1, column: at.column - 1 };
  };
  return {
    type(a1, text) {
      const { sheetKey, row, column } = place(a1);
      const { pattern } = context.book.cell(sheetKey, row, column);
      context.book.write(sheetKey, { [row]: { [column]: typedCell(context, text, pattern) } });
      context.calculation.flush();
    },
    parseTyped(text) {
      const { v, t, f, s } = typedCell(context, text, null);
      const pattern = typeof s === 'object' ? s?.n?.pattern : undefined;
      if ((v === null || v === undefined) && !f) return null;
      return {
        ...(v === null || v === undefined ? {} : { v }),
        ...(t === null || t === undefined ? {} : { t }),
        ...(f ? { f } : {}),
        ...(pattern === undefined ? {} : { pattern }),
      };
    },
    cell(a1) {
      context.calculation.flush();
      const { sheetKey, row, column } = place(a1);
      const cell = context.book.cell(sheetKey, row, column);
      return {
        value: valueOf(context, cell),
        text: displayOf(context, cell),
        formula: shownFormula(cell, localeOf(context)),
        error: cell.error,
      };
    },
  };
}
