/** A version as rows of the history tab: a row a term, the seal above them. */
import { digestOf, rowCheck, type RecordRow } from '../../domain/agreement/versions/digest';
import type { RecordEntry } from '../../domain/agreement/versions/recordEntries';
import { SCHEMA } from '../../domain/agreement/versions/schema';
import { SEAL_TERM, sealTerms, sealText, type Seal } from '../../domain/agreement/versions/seal';
import type { Signature } from '../../domain/agreement/versions/version';
import type { TermValues } from '../../domain/agreement/termDeclaration';
import type { DayNumber } from '../../domain/time/calendarRules';
import { SHEETS_EPOCH_DAY } from '../../domain/time/civilDay';
import type { Language } from '../../locales/language';
import type { Content, Workbook } from '../../ports';
import { dateCells } from '../dateCells';
import type { HistoryWords } from './historyWords';

/** What a new version says, and who has signed it so far. */
export interface NewRecord {
  readonly number: number;
  readonly effectiveDay: DayNumber;
  readonly values: TermValues;
  readonly signatures: readonly Signature[];
  /** Of the tabs. */
  readonly language: Language;
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

/** The seal of a version as a row. */
export const sealedRow = (version: number, day: DayNumber, seal: Seal, words: HistoryWords): RecordRow => ({
  version,
  day,
  term: SEAL_TERM,
  value: sealText(seal),
  words: words.ofSeal(version, seal.signatures),
});
