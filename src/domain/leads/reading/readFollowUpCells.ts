/** What the log says about sales' side: hand-off, first follow-up, attempts, and whether the lead was reached. */
import type { LogTable } from './logTable';
import type { Leads } from '../leads';
import { readNumberColumn } from '../numbers/readNumberColumn';
import { readYesNoColumn } from './valueList';
import { areWholeDays, endOfDay } from '../dates/wholeDays';

/**
 * @param createdAt stands in for the hand-off where the log has no such column
 */
export function readFollowUpCells(
  table: LogTable,
  createdAt: Float64Array,
): Pick<Leads, 'handedOffAt' | 'firstFollowUpAt' | 'reached' | AttemptKind> {
  const handedOffAt = table.dates('handedOff')?.at ?? createdAt;
  const followUp = table.dates('firstFollowUp');
  const firstFollowUpAt = followUp?.at ?? new Float64Array(table.count).fill(NaN);
  const early: number[] = [];
  for (let index = 0; index < table.count; index += 1) {
    if (firstFollowUpAt[index]! < handedOffAt[index]!) early.push(index);
  }
  table.note('followUpBeforeHandOff', 'firstFollowUp', withoutSameDay(table, early, handedOffAt, firstFollowUpAt));
  // Somebody did follow up, nobody knows when: neither overdue nor met.
  [...(followUp?.unreadable ?? []), ...(followUp?.ambiguous ?? [])].forEach(
    (index) => (firstFollowUpAt[index] = -Infinity),
  );
  return { handedOffAt, firstFollowUpAt, ...readAttempts(table), reached: readReached(table) };
}

/**
 * Where the column of follow-ups knows days alone, one on the day of the hand-off begins at midnight and only seems to
 * be earlier: it counts from the hand-off on.
 *
 * @param early rows whose follow-up begins before the hand-off
 * @returns those that are really earlier
 */
function withoutSameDay(
  { reading: { zone } }: LogTable,
  early: readonly number[],
  handedOffAt: Float64Array,
  firstFollowUpAt: Float64Array,
): readonly number[] {
  if (early.length === 0 || !areWholeDays(firstFollowUpAt, zone)) return early;
  return early.filter((index) => {
    const isSameDay = endOfDay(zone, firstFollowUpAt[index]!) >= handedOffAt[index]!;
    if (isSameDay) firstFollowUpAt[index] = handedOffAt[index]!;
    return !isSameDay;
  });
}

function readReached(table: LogTable): Uint8Array {
  const cells = table.cells('reached');
  if (cells === null) return new Uint8Array(table.count);
  const { yes, unknown } = readYesNoColumn(cells, 'reached', table.reading.values.reached ?? null);
  table.note('unknownValue', 'reached', unknown);
  return yes;
}

type AttemptKind = 'attempts' | 'calls' | 'voicemails' | 'emails';

/** One count of all attempts, or the sum of the columns by kind; a blank is none, once there is such a column. */
function readAttempts(table: LogTable): Pick<Leads, AttemptKind> {
  const calls = readCounts(table, 'calls');
  const voicemails = readCounts(table, 'voicemails');
  const emails = readCounts(table, 'emails');
  const kinds = [calls, voicemails, emails].filter((kind) => kind !== null);
  const unknown = (): Float64Array => new Float64Array(table.count).fill(NaN);
  let attempts = readCounts(table, 'attempts');
  if (attempts === null && kinds.length > 0) {
    const sum = new Float64Array(table.count);
    for (const kind of kinds) for (let index = 0; index < table.count; index += 1) sum[index]! += kind[index]!;
    attempts = sum;
  }
  return {
    attempts: attempts ?? unknown(),
    calls: calls ?? unknown(),
    voicemails: voicemails ?? unknown(),
    emails: emails ?? unknown(),
  };
}

/** `null`: the log has no such column. */
function readCounts(table: LogTable, kind: AttemptKind): Float64Array | null {
  const cells = table.cells(kind);
  if (cells === null) return null;
  const { value, unreadable, ambiguous, negative } = readNumberColumn(cells, '');
  table.note('unreadableNumber', kind, unreadable);
  table.note('ambiguousNumber', kind, ambiguous);
  table.note('negativeNumber', kind, negative);
  for (const index of negative) value[index] = NaN;
  for (let index = 0; index < table.count; index += 1) if (cells[index] === '') value[index] = 0;
  return value;
}
