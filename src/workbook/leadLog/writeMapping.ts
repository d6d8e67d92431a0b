/** Writes which tab and columns hold the leads onto the log tab, and gives the cells the name by which they are found. */
import { isRightToLeft, type Language } from '../../locales/language';
import type { SheetTexts } from '../../locales/sheet/sheetTexts';
import type { Block, Workbook } from '../../ports';
import { COLOURS } from '../colours';
import { MAPPING_NAME, mappingBlock, mappingCells, type LeadLogMapping } from './leadLogMapping';
import { addOwnTab, findTab } from '../ownTab';

/** The cells come first and the name last: a run that is killed in between leaves what was saved before, or nothing. */
export function writeMapping(workbook: Workbook, mapping: LeadLogMapping, texts: SheetTexts, language: Language): void {
  const named = workbook.names().get(MAPPING_NAME);
  const block = named ?? mappingBlock((findTab(workbook, 'log') ?? addOwnTab(workbook, 'log', texts.tabs.log)).id);
  if (named === undefined) dressMapping(workbook, block, isRightToLeft(language));
  workbook.write(block, mappingCells(mapping, texts.leadLog, texts.report.log.fields));
  if (named === undefined) workbook.setName(MAPPING_NAME, block);
  workbook.flush();
}

function dressMapping(workbook: Workbook, block: Block, rightToLeft: boolean): void {
  workbook.dress(block.tabId, {
    rightToLeft,
    frozenRows: 0,
    hideGridlines: false,
    columnWidthsPixels: [160, 180, 70, 120, 110],
    styles: [
      { block: { ...block, rows: 1 }, style: { bold: true, sizePoints: 12, background: COLOURS.surface } },
      { block: { ...block, row: block.row + 1, rows: 2 }, style: { colour: COLOURS.quiet } },
      { block: { ...block, column: block.column + 4, columns: 1 }, style: { colour: COLOURS.quiet } },
    ],
  });
}
