/** What the log says about sales' side: hand-off, first follow-up, attempts, and whether the lead was reached. */
import type { LogTable } from './logTable';
import type { Leads } from './leads';
import { readNumberColumn } from './numberColumn';
import { readYesNoColumn } from './valueList';

/**
 * @param createdAt stands in for the hand-off where the log has no such column
 */
export function readFollowUpCells(
  table: LogTable,
  createdAt: Float64Array,
): Pick<Leads, 'handedOffAt' | 'firstFollowUpAt' | 'attempts' | 'reached'> {
  const handedOffAt = table.dates('handedOff')?.at ?? createdAt;
  const followUp = table.dates('firstFollowUp');
  const firstFollowUpAt = followUp?.at ?? new Float64Array(table.count).fill(NaN);
  const tooEarly: number[] = [];
  for (let index = 0; index < table.count; index += 1) {
    if (firstFollowUpAt[index]! < handedOffAt[index]!) tooEarly.push(index);
  }
  table.note('followUpBeforeHandOff', 'firstFollowUp', tooEarly);
  // Somebody did follow up, nobody knows when: neither overdue nor met.
  [...(followUp?.unreadable ?? []), ...(followUp?.ambiguous ?? [])].forEach(
    (index) => (firstFollowUpAt[index] = -Infinity),
  );
  return { handedOffAt, firstFollowUpAt, attempts: readAttempts(table), reached: readReached(table) };
}

function readReached(table: LogTable): Uint8Array {
  const cells = table.cells('reached');
  if (cells === null) return new Uint8Array(table.count);
  const { yes, unknown } = readYesNoColumn(cells, 'reached', table.reading.values.reached ?? null);
  table.note('unknownValue', 'reached', unknown);
  return yes;
}

/** One count of all attempts, or the sum of the columns by kind; a blank is none, once there is such a column. */
function readAttempts(table: LogTable): Float64Array {
  const kinds = (['attempts', 'calls', 'voicemails', 'emails'] as const).filter((kind) => table.cells(kind) !== null);
  const counted = kinds[0] === 'attempts' ? kinds.slice(0, 1) : kinds;
  const total = new Float64Array(table.count).fill(counted.length === 0 ? NaN : 0);
  for (const kind of counted) {
    const cells = table.cells(kind)!;
    const { value, unreadable, ambiguous, negative } = readNumberColumn(cells, '');
    table.note('unreadableNumber', kind, unreadable);
    table.note('ambiguousNumber', kind, ambiguous);
    table.note('negativeNumber', kind, negative);
    for (const index of negative) value[index] = NaN;
    for (let index = 0; index < table.count; index += 1) if (cells[index] !== '') total[index]! += value[index]!;
  }
  return total;
}
