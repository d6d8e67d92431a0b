/** Puts right what the state cells of the history say, as days pass, versions follow each other, and files are copied. */
import { cellState } from '../../domain/agreement/versions/versionState';
import { bindingVersions } from '../../domain/agreement/versions/version';
import type { DayNumber } from '../../domain/time/calendarRules';
import type { Workbook } from '../../ports';
import type { HistoryReading } from './readHistory';
import { HISTORY_COLUMN } from './historyLayout';

/** States that `SLA_TERM` goes by. */
const BINDING_STATES: readonly string[] = ['signed', 'superseded', 'expired'];

/**
 * What the column of states is to hold, by row of the history's block.
 *
 * Rows of a version that binds nobody, be it damaged, copied or half signed, say `draft`, and so does a stray row that
 * pretends to be more: formulas then leave it out.
 */
export function rightStates(history: HistoryReading, fileId: string, today: DayNumber): readonly string[] {
  const { versions, issues, block, states } = history;
  const right = [...states];
  if (block === null) return right;
  const binding = bindingVersions(versions, fileId);
  for (const version of versions) {
    const state = cellState(version, binding, today);
    for (const row of version.rows) right[row - block.row] = state;
  }
  for (const { code, values } of issues) {
    const index = Number(values['row']) - block.row;
    const said = states[index]?.trim().toLowerCase() ?? '';
    if (code === 'strayRow' && BINDING_STATES.includes(said)) right[index] = 'draft';
  }
  return right;
}

/**
 * Corrects the states, if any is wrong, in one write.
 *
 * @param fileId of this file: versions signed in another bind nobody here
 * @returns true where something was corrected
 */
export function correctStates(workbook: Workbook, history: HistoryReading, fileId: string, today: DayNumber): boolean {
  const { block, states } = history;
  const right = rightStates(history, fileId, today);
  const isWrong = (state: string, index: number): boolean => state !== states[index];
  const first = right.findIndex(isWrong);
  if (block === null || first < 0) return false;
  let last = right.length - 1;
  while (right[last] === states[last]) last--;
  const column = { ...block, column: block.column + HISTORY_COLUMN.state, columns: 1 };
  workbook.write(
    { ...column, row: block.row + first, rows: last - first + 1 },
    right.slice(first, last + 1).map((state) => [state]),
  );
  return true;
}
