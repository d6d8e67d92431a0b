/** Makes the history tab, and puts back what of it is gone; the rows that stand on it are never touched. */
import { SCHEMA } from '../../domain/agreement/versions/schema';
import type { Cell } from '../../domain/cell';
import { isRightToLeft, type Language } from '../../locales/language';
import type { SheetTexts } from '../../locales/sheet/sheetTexts';
import type { Block, Workbook } from '../../ports';
import { COLOURS } from '../colours';
import { DAY_FORMAT } from '../cellFormats';
import {
  FIRST_ROW,
  HEADING_ROW,
  HISTORY_COLUMN,
  HISTORY_COLUMNS,
  NAMED_COLUMNS,
  SCHEMA_NAME,
  schemaBlock,
  VERSIONS_NAME,
} from './historyLayout';
import { unnamedRows } from './readHistory';
import { addOwnTab, findTab } from '../ownTab';

/**
 * Makes sure that versions can be kept. Where all is there, it changes nothing.
 *
 * The number of the form is named last: a set-up that was cut short is done again.
 */
export function setUpHistory(workbook: Workbook, texts: SheetTexts, language: Language): void {
  const names = workbook.names();
  if (names.has(VERSIONS_NAME) && names.has(SCHEMA_NAME)) return;
  const rows = names.get(VERSIONS_NAME) ?? unnamedRows(workbook);
  const tabId = rows?.tabId ?? (findTab(workbook, 'history') ?? addOwnTab(workbook, 'history', texts.tabs.history)).id;
  // Somebody who inserted rows or columns has moved all of it.
  const top = { row: (rows?.row ?? FIRST_ROW) - FIRST_ROW, column: (rows?.column ?? 1) - 1 };
  const at = ({ row, column, ...size }: Omit<Block, 'tabId'>): Block => ({
    ...size,
    tabId,
    row: row + top.row,
    column: column + top.column,
  });
  dressHistory(workbook, at, tabId, isRightToLeft(language));
  workbook.write(at({ row: 1, column: 1, rows: HEADING_ROW, columns: HISTORY_COLUMNS }), historyTop(texts));
  if (!names.has(VERSIONS_NAME)) {
    workbook.setName(VERSIONS_NAME, {
      ...(rows ?? at({ row: FIRST_ROW, column: 1, rows: 1, columns: 1 })),
      columns: NAMED_COLUMNS,
    });
  }
  workbook.setName(SCHEMA_NAME, at(schemaBlock(tabId)));
}

/** What stands above the rows: title, and headings. */
export const historyTop = ({ history: { title, reading, form, headings } }: SheetTexts): Cell[][] => [
  [title, '', '', reading, '', form, SCHEMA],
  [headings.from, headings.state, headings.term, headings.value, headings.words, headings.version, headings.check],
];

const COLUMN_WIDTHS_PIXELS = [110, 100, 170, 240, 420, 70, 130];

/** A new sheet's own number of rows; rows that are added below look like the last of them. */
const DRESSED_ROWS = 1000;

function dressHistory(
  workbook: Workbook,
  at: (block: Omit<Block, 'tabId'>) => Block,
  tabId: number,
  rightToLeft: boolean,
): void {
  const column = (index: number): Block =>
    at({ row: FIRST_ROW, column: index + 1, rows: DRESSED_ROWS - FIRST_ROW + 1, columns: 1 });
  const line = (row: number): Block => at({ row, column: 1, rows: 1, columns: HISTORY_COLUMNS });
  const start = rightToLeft ? 'right' : 'left';
  workbook.dress(tabId, {
    rightToLeft,
    frozenRows: at({ row: HEADING_ROW, column: 1, rows: 1, columns: 1 }).row,
    hideGridlines: false,
    columnWidthsPixels: COLUMN_WIDTHS_PIXELS,
    styles: [
      { block: line(1), style: { colour: COLOURS.quiet, background: COLOURS.surface } },
      {
        block: at({ row: 1, column: 1, rows: 1, columns: 1 }),
        style: { bold: true, sizePoints: 12, colour: COLOURS.ink },
      },
      { block: line(HEADING_ROW), style: { bold: true, colour: COLOURS.quiet } },
      { block: column(HISTORY_COLUMN.from), style: { numberFormat: DAY_FORMAT, align: start, verticalAlign: 'top' } },
      { block: column(HISTORY_COLUMN.state), style: { verticalAlign: 'top' } },
      { block: column(HISTORY_COLUMN.term), style: { verticalAlign: 'top' } },
      { block: column(HISTORY_COLUMN.value), style: { align: start, verticalAlign: 'top' } },
      { block: column(HISTORY_COLUMN.words), style: { wrap: true, verticalAlign: 'top' } },
      { block: column(HISTORY_COLUMN.version), style: { align: start, verticalAlign: 'top' } },
      { block: column(HISTORY_COLUMN.check), style: { colour: COLOURS.quiet, verticalAlign: 'top' } },
    ],
  });
}
