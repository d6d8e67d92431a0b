/** Writes the report tab: its look, its formulas, and the cells in which people choose. */
import type { SheetTexts } from '../../locales/sheet/sheetTexts';
import type { Block, Workbook } from '../../ports';
import { columnBlock } from '../figures/dataLayout';
import { addOwnTab, findTab } from '../ownTab';
import { REPORT_NAMES } from '../reportNames';
import type { ChosenCells } from './reportItems';
import { CHOICE_CELLS, REPORT_COLUMNS, STATUS_ROW, SUMMARY_ROW } from './reportLayout';
import { reportContents, reportDress } from './reportTab';

/**
 * Formulas are written to a new tab, and anew where their words or the places they point at have changed.
 *
 * @param hasMoved true where an earlier report had other things in other places: none of it is left
 */
export function makeReportTab(
  workbook: Workbook,
  texts: SheetTexts,
  chosen: ChosenCells,
  rightToLeft: boolean,
  hasMoved: boolean,
): number {
  const found = findTab(workbook, 'report');
  const tabId = (found ?? addOwnTab(workbook, 'report', texts.tabs.report)).id;
  if (found !== null && hasMoved) {
    const { rows } = workbook.extent(tabId);
    if (rows > 0) workbook.clear({ tabId, row: 1, column: 1, rows, columns: REPORT_COLUMNS });
  }
  // The look comes first: a cell must be formatted before what would be read differently is written into it.
  const earlier = hasMoved ? 'plain' : 'parted';
  workbook.dress(tabId, reportDress(tabId, texts.report, chosen, rightToLeft, earlier));
  const contents = reportContents(texts.report, chosen);
  const whole: Block = { tabId, row: 1, column: 1, rows: contents.length, columns: REPORT_COLUMNS };
  workbook.write(whole, contents);
  workbook.setName(REPORT_NAMES.reportHead, { ...whole, rows: SUMMARY_ROW });
  workbook.setName(REPORT_NAMES.report, { ...whole, row: STATUS_ROW + 1, rows: whole.rows - STATUS_ROW });
  workbook.setName(REPORT_NAMES.shownMonth, choiceCell(tabId, 'month'));
  workbook.setName(REPORT_NAMES.shownGrain, choiceCell(tabId, 'grain'));
  return tabId;
}

const choiceCell = (tabId: number, which: keyof typeof CHOICE_CELLS): Block => ({
  tabId,
  ...CHOICE_CELLS[which],
  rows: 1,
  columns: 1,
});

/** The lists are columns of the data tab, so that each refresh brings the months that the log now has. */
export function offerChoices(workbook: Workbook, tabId: number, data: Block, texts: SheetTexts): void {
  const names = workbook.names();
  const below = (block: Block): Block => ({ ...block, row: block.row + 1, rows: block.rows - 1 });
  const { help } = texts.report.choices;
  const month = names.get(REPORT_NAMES.shownMonth) ?? choiceCell(tabId, 'month');
  const grain = names.get(REPORT_NAMES.shownGrain) ?? choiceCell(tabId, 'grain');
  workbook.offerList(month, below(columnBlock(data, 'choices', 'shownMonth')), help);
  workbook.offerList(grain, below(columnBlock(data, 'choices', 'grain')), help);
}
