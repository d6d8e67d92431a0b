/** Rows of the agreement that somebody deleted: which they are, and new cells for them at the end of the tab. */
import { initialValues } from '../../domain/agreement/initialValues';
import { isTable, nameOf } from '../../domain/agreement/termDeclaration';
import type { SheetTexts } from '../../locales/sheet/sheetTexts';
import type { Workbook } from '../../ports';
import { agreementContents } from './agreementContents';
import { agreementDress } from './agreementDress';
import { agreementLayout, TAB_COLUMNS, type LayoutRow } from './agreementLayout';
import { agreementNames } from './agreementNames';

/** The rows that a new tab has for these names. */
export function lostRows(names: readonly string[]): LayoutRow[] {
  const layout = agreementLayout(initialValues());
  return layout.filter((row, index) => {
    if (row.kind === 'derived' || row.kind === 'term' || row.kind === 'paragraph') {
      return [...agreementNames([row], 0).keys()].some((name) => names.includes(name));
    }
    const next = layout[index + 1];
    if ((row.kind === 'section' || row.kind === 'paragraphTitle') && next?.kind === 'paragraph') {
      return names.includes(nameOf(next.term));
    }
    return 'term' in row && isTable(row.term) && names.includes(nameOf(row.term));
  });
}

/** @param lastRow of the tab that holds anything */
export function appendRows(
  workbook: Workbook,
  tabId: number,
  lastRow: number,
  lost: readonly LayoutRow[],
  words: SheetTexts,
  rightToLeft: boolean,
): void {
  const values = initialValues();
  const above = Array.from({ length: lastRow + 1 }, (): LayoutRow => ({ kind: 'gap' }));
  const layout = [...above, ...lost];
  const look = agreementDress(layout, values, tabId, rightToLeft);
  workbook.dress(tabId, { ...look, frozenRows: 0, columnWidthsPixels: [], rowHeightsPixels: [] });
  for (const [name, block] of agreementNames(layout, tabId)) workbook.setName(name, block);
  const contents = agreementContents(layout, values, words).slice(above.length);
  workbook.write({ tabId, row: above.length + 1, column: 1, rows: contents.length, columns: TAB_COLUMNS }, contents);
}
