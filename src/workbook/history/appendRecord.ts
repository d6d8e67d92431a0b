/** Writes a new version into the history: its record in one write. */
import { recordEntries, type RecordEntry } from '../../domain/agreement/versions/recordEntries';
import { isTermKey, termOf } from '../../domain/agreement/terms';
import { isRightToLeft, type Language } from '../../locales/language';
import type { Block, Workbook } from '../../ports';
import { DAY_FORMAT } from '../cellFormats';
import type { HistoryReading } from './readHistory';
import { HISTORY_COLUMN, NAMED_COLUMNS, VERSIONS_NAME } from './historyLayout';
import type { HistoryWords } from './historyWords';
import { recordContents, type NewRecord } from './recordContents';

/**
 * Adds a version below the others, as a draft: it binds nobody until both sides have signed and its state says so.
 *
 * Room is made and named first: rows without content mean nothing, and the one write of all of them either happens or not.
 */
export function appendRecord(
  workbook: Workbook,
  history: HistoryReading,
  record: NewRecord,
  words: HistoryWords,
): void {
  const { block } = history;
  if (block === null) throw new Error('a version needs a history tab');
  const entries = recordEntries(record.values);
  const contents = recordContents(workbook, record, entries, words);
  const rows: Block = { ...block, row: history.nextRow, rows: contents.length };
  const missing = rows.row + rows.rows - (block.row + block.rows);
  dressValues(workbook, rows, entries, record.language);
  if (missing > 0) {
    workbook.setName(VERSIONS_NAME, { ...block, rows: block.rows + missing, columns: NAMED_COLUMNS });
  }
  workbook.write(rows, contents);
}

/**
 * Shows days and rates as such, and makes room. Every other value is shown as it is: a row that once held a day, and was
 * cleared or sorted away, would make a day of any number.
 */
function dressValues(workbook: Workbook, rows: Block, entries: readonly RecordEntry[], language: Language): void {
  const values = { ...rows, column: rows.column + HISTORY_COLUMN.value, columns: 1 };
  const formats = entries.flatMap(({ term }, index) => {
    const kind = isTermKey(term) ? termOf(term).kind : 'text';
    const numberFormat = kind === 'date' ? DAY_FORMAT : kind === 'rate' ? '0.00%' : null;
    // The seal stands above them.
    const block = { ...values, row: values.row + 1 + index, rows: 1 };
    return numberFormat === null ? [] : [{ block, style: { numberFormat } }];
  });
  workbook.dress(rows.tabId, {
    rightToLeft: isRightToLeft(language),
    frozenRows: 0,
    hideGridlines: false,
    columnWidthsPixels: [],
    styles: [{ block: values, style: { numberFormat: 'General' } }, ...formats],
  });
}
