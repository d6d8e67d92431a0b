/** Adds a signature to a version that is whole: one write of its seal, which either happens or not. */
import { rowCheck } from '../../domain/agreement/versions/digest';
import type { VersionRecord } from '../../domain/agreement/versions/readRecords';
import type { Seal } from '../../domain/agreement/versions/seal';
import type { Signature } from '../../domain/agreement/versions/version';
import type { Workbook } from '../../ports';
import { HISTORY_COLUMN, HISTORY_COLUMNS } from './historyLayout';
import type { HistoryWords } from './historyWords';
import type { HistoryReading } from './readHistory';
import { sealedRow } from './recordContents';

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
