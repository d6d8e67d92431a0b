/** Writes versions into the history: one record in one write, and a signature into its seal. */
import { digestOf, rowCheck, type RecordRow } from '../../domain/agreement/versions/digest';
import type { VersionRecord } from '../../domain/agreement/versions/readRecords';
import { recordEntries, type RecordEntry } from '../../domain/agreement/versions/recordEntries';
import { SCHEMA } from '../../domain/agreement/versions/schema';
import { SEAL_TERM, sealTerms, sealText, type Seal } from '../../domain/agreement/versions/seal';
import type { Signature } from '../../domain/agreement/versions/version';
import type { TermValues } from '../../domain/agreement/termDeclaration';
import { isTermKey, termOf } from '../../domain/agreement/terms';
import type { DayNumber } from '../../domain/time/calendarRules';
import { SHEETS_EPOCH_DAY } from '../../domain/time/civilDay';
import { isRightToLeft, type Language } from '../../locales/language';
import type { Block, Content, Workbook } from '../../ports';
import { dateCells } from '../dateCells';
import { DAY_FORMAT } from '../cellFormats';
import type { HistoryReading } from './history';
import { HISTORY_COLUMN, HISTORY_COLUMNS, NAMED_COLUMNS, VERSIONS_NAME } from './historyLayout';
import type { HistoryWords } from './historyWords';

/** What a new version says, and who has signed it so far. */
interface NewRecord {
  readonly number: number;
  readonly effectiveDay: DayNumber;
  readonly values: TermValues;
  readonly signatures: readonly Signature[];
  /** Of the tabs. */
  readonly language: Language;
}

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

/** The rows of a record, the seal above them, as a person reads them. */
export function recordContents(
  workbook: Workbook,
  record: NewRecord,
  entries: readonly RecordEntry[],
  words: HistoryWords,
): Content[][] {
  const { number: version, effectiveDay: day, signatures, language } = record;
  const zone = workbook.timeZone();
  const { dayCell } = dateCells(zone, zone);
  const rows = entries.map(({ term, value, isDay }) => {
    const row: RecordRow = { version, day, term, value, words: words.ofTerm(term) };
    return { row, shown: isDay ? dayCell(Number(value) + SHEETS_EPOCH_DAY) : value };
  });
  const seal: Seal = {
    schema: SCHEMA,
    fileId: workbook.fileId(),
    language,
    signatures,
    terms: sealTerms(entries.map(({ term }) => term)),
    digest: digestOf(rows.map(({ row }) => rowCheck(row))),
  };
  const sealRow = sealedRow(version, day, seal, words);
  return [{ row: sealRow, shown: sealRow.value }, ...rows].map(({ row, shown }) => [
    dayCell(day),
    'draft',
    row.term,
    shown,
    row.words,
    version,
    rowCheck(row),
  ]);
}

const sealedRow = (version: number, day: DayNumber, seal: Seal, words: HistoryWords): RecordRow => ({
  version,
  day,
  term: SEAL_TERM,
  value: sealText(seal),
  words: words.ofSeal(version, seal.signatures),
});

/** Adds a signature to a version that is whole: one write of its seal, which either happens or not. */
export function addSignature(
  workbook: Workbook,
  history: HistoryReading,
  version: VersionRecord,
  signature: Signature,
  words: HistoryWords,
): void {
  const { block } = history;
  const { seal, sealRow } = version;
  if (block === null || seal === null || sealRow === null) throw new Error(`version ${version.number} has no seal`);
  const signed: Seal = { ...seal, signatures: [...seal.signatures, signature] };
  const row = sealedRow(version.number, version.effectiveDay, signed, words);
  const cells = { ...block, row: sealRow, rows: 1, column: block.column + HISTORY_COLUMN.value };
  workbook.write({ ...cells, columns: HISTORY_COLUMNS - HISTORY_COLUMN.value }, [
    [row.value, row.words, version.number, rowCheck(row)],
  ]);
}

/** Takes a record that binds nobody out of the history; its seal goes last, so that a rest of it is known for what it is. */
export function removeRecord(workbook: Workbook, { block }: HistoryReading, { rows, sealRow }: VersionRecord): void {
  if (block === null) return;
  const runs = runsOf(rows).sort((one, other) => Number(holds(one, sealRow)) - Number(holds(other, sealRow)));
  for (const { first, last } of runs) workbook.clear({ ...block, row: first, rows: last - first + 1 });
}

interface Run {
  readonly first: number;
  readonly last: number;
}

const holds = ({ first, last }: Run, row: number | null): boolean => row !== null && row >= first && row <= last;

/** Rows below each other as one run, because each run is a call. */
function runsOf(rows: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const row of rows) {
    const before = runs[runs.length - 1];
    if (before?.last === row - 1) runs[runs.length - 1] = { first: before.first, last: row };
    else runs.push({ first: row, last: row });
  }
  return runs;
}
