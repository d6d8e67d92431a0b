/** Takes a record that binds nobody out of the history. */
import type { VersionRecord } from '../../domain/agreement/versions/readRecords';
import type { Workbook } from '../../ports';
import type { HistoryReading } from './readHistory';

/** Its seal goes last, so that a rest of it is known for what it is. */
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
