/** Lets the tabs beside the report speak another language: their names, their direction, and words that no refresh writes. */
import { isRightToLeft, type Language } from '../locales/language';
import type { SheetTexts } from '../locales/sheet/sheetTexts';
import type { TabRole, Workbook } from '../ports';
import { HEADING_ROW, HISTORY_COLUMNS, VERSIONS_NAME } from './history/historyLayout';
import { historyTop } from './history/setUpHistory';
import { MAPPING_NAME, mappingFromCells } from './leadLog/leadLogMapping';
import { findTab } from './ownTab';
import { renameOwnTabs } from './renameOwnTabs';
import { writeMapping } from './leadLog/writeMapping';

/** A language with its words of the tabs. */
export interface Spoken {
  readonly language: Language;
  readonly texts: SheetTexts;
}

/** Tabs of which only the direction is left to change; agreement and report are written anew as a whole. */
const DIRECTED: readonly TabRole[] = ['data', 'history', 'log'];

/** Words that somebody replaced stay as they are. */
export function rewordTabs(workbook: Workbook, before: Spoken, after: Spoken): void {
  renameOwnTabs(workbook, before.texts.tabs, after.texts.tabs);
  rewordHistory(workbook, before.texts, after.texts);
  rewordMapping(workbook, after);
  const rightToLeft = isRightToLeft(after.language);
  if (rightToLeft === isRightToLeft(before.language)) return;
  for (const role of DIRECTED) {
    const tab = findTab(workbook, role);
    if (tab === null) continue;
    workbook.dress(tab.id, {
      rightToLeft,
      frozenRows: 0,
      hideGridlines: false,
      columnWidthsPixels: [],
      styles: [],
    });
  }
}

/** Title and headings above the versions; what was signed stays in the words in which it was signed. */
function rewordHistory(workbook: Workbook, before: SheetTexts, after: SheetTexts): void {
  const rows = workbook.names().get(VERSIONS_NAME);
  if (rows === undefined || rows.row <= HEADING_ROW) return;
  const top = { ...rows, row: rows.row - HEADING_ROW, rows: HEADING_ROW, columns: HISTORY_COLUMNS };
  const next = historyTop(after);
  const old = historyTop(before);
  workbook.read(top).forEach((line, row) =>
    line.forEach((cell, column) => {
      const words = next[row]![column]!;
      if (typeof cell !== 'string' || cell === '' || cell !== old[row]![column] || cell === words) return;
      workbook.write({ ...top, row: top.row + row, column: top.column + column, rows: 1, columns: 1 }, [[words]]);
    }),
  );
}

function rewordMapping(workbook: Workbook, after: Spoken): void {
  const block = workbook.names().get(MAPPING_NAME);
  const mapping = block === undefined ? null : mappingFromCells(workbook.read(block));
  if (mapping !== null) writeMapping(workbook, mapping, after.texts, after.language);
}
