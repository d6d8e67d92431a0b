/** Makes the part of the log tab that the refresh writes to, and the names by which the report knows how it went. */
import type { Language } from '../../locales/language';
import { isRightToLeft } from '../../locales/language';
import type { SheetTexts } from '../../locales/sheet/sheetTexts';
import type { Block, Workbook } from '../../ports';
import { COLOURS } from '../colours';
import { ISSUE_COLUMNS, ISSUE_OFFSET, newestRunCell, RUN, RUN_COLUMNS, RUNS_KEPT, runsBlock } from './logLayout';
import { addOwnTab, findTab } from '../ownTab';
import { REPORT_NAMES } from '../reportNames';
import { sameBlock } from '../sameBlock';

/**
 * Makes sure that the log can be written. Where it is there, it changes nothing.
 *
 * @returns id of the log tab
 */
export function setUpLog(workbook: Workbook, texts: SheetTexts, language: Language): number {
  const tabId = (findTab(workbook, 'log') ?? addOwnTab(workbook, 'log', texts.tabs.log)).id;
  const names = workbook.names();
  const started = newestRunCell(tabId, 'started');
  if (sameBlock(names.get(REPORT_NAMES.started), started)) return tabId;
  dressLog(workbook, tabId, isRightToLeft(language));
  // The name that is looked for comes last, so that a set-up that was cut short is done again.
  workbook.setName(REPORT_NAMES.problem, newestRunCell(tabId, 'problem'));
  workbook.setName(REPORT_NAMES.finished, newestRunCell(tabId, 'finished'));
  workbook.setName(REPORT_NAMES.started, started);
  return tabId;
}

/** Of the mapping, the runs and the issues; the sheet's own width cuts an instant off. */
const COLUMN_WIDTHS_PIXELS = [
  ...[140, 140, 160, 140, 140, 40],
  ...[150, 150, 80, 80, 80, 80, 220, 320, 40],
  ...[240, 120, 120, 80, 80, 160, 360],
];

function dressLog(workbook: Workbook, tabId: number, rightToLeft: boolean): void {
  const runs = runsBlock(tabId);
  const issues: Block = { ...runs, column: runs.column + ISSUE_OFFSET, columns: ISSUE_COLUMNS };
  const times: Block = { ...runs, row: runs.row + 2, rows: RUNS_KEPT, columns: RUN.finished + 1 };
  const titles = [runs, issues].map((block) => ({ ...block, rows: 1 }));
  const headings = titles.map((block) => ({ ...block, row: block.row + 1 }));
  workbook.dress(tabId, {
    rightToLeft,
    frozenRows: 0,
    hideGridlines: false,
    columnWidthsPixels: COLUMN_WIDTHS_PIXELS,
    styles: [
      ...titles.map((block) => ({ block, style: { bold: true, sizePoints: 12, background: COLOURS.surface } })),
      ...headings.map((block) => ({ block, style: { bold: true, colour: COLOURS.quiet, wrap: true } })),
      { block: times, style: { numberFormat: 'yyyy-mm-dd hh:mm:ss' } },
      { block: { ...runs, column: runs.column + RUN_COLUMNS - 1, columns: 1 }, style: { wrap: true } },
    ],
  });
}
