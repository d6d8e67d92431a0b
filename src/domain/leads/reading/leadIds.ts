/** Lead ids, the same whether a tab holds them as numbers or as texts, and each counted once. */
import { isErrorText, type Cell } from '../../cell';
import type { Leads } from '../leads';
import { valueText } from './valueList';

/** @example leadId(1007) === leadId(' 1007') // true */
export const leadId = (cell: Cell): string =>
  typeof cell === 'string' ? (isErrorText(cell) ? '' : cell.trim()) : valueText(cell);

/** Unknown instants come last. */
const byInstant = (one: number, other: number): number =>
  (Number.isNaN(one) ? Infinity : one) - (Number.isNaN(other) ? Infinity : other) || 0;

const byText = (one: string | undefined, other: string | undefined): number =>
  (one ?? '') < (other ?? '') ? -1 : Number((one ?? '') > (other ?? ''));

interface RepeatedRows {
  /** Rows of a lead that another row already is. */
  readonly duplicates: readonly number[];
  /** The same, but handed off to another owner, whose clock it is. */
  readonly reassigned: readonly number[];
}

/**
 * Rows whose id stands for a lead that another row already is. The row that counts is the one created first; of
 * several the one handed off, followed up, won first; then by names, so that sorting the sheet changes nothing.
 *
 * @param leads all rows, also those that are not counted
 * @param isLeftOut 1 for rows that are not counted for another reason
 * @param knowsHandOffs false: `handedOffAt` only repeats `createdAt`, so no hand-off to another owner is known
 * @returns ascending indices
 */
export function repeatedRows(leads: Leads, isLeftOut: Uint8Array, knowsHandOffs: boolean): RepeatedRows {
  const { id } = leads;
  const duplicates: number[] = [];
  const reassigned: number[] = [];
  if (id === null || areUnique(id, isLeftOut)) return { duplicates, reassigned };
  const rowsById = new Map<string, number[]>();
  id.forEach((text, index) => {
    if (text === '' || isLeftOut[index] === 1) return;
    const rows = rowsById.get(text);
    if (rows === undefined) rowsById.set(text, [index]);
    else rows.push(index);
  });
  for (const rows of rowsById.values()) {
    if (rows.length === 1) continue;
    const [first, ...others] = rows.sort((one, other) => leadOrder(leads, one, other));
    const owners = new Set([-1, leads.ownerIndex[first!]!]);
    for (const row of others) {
      const owner = leads.ownerIndex[row]!;
      const isHandOff = knowsHandOffs && !owners.has(owner) && !Number.isNaN(leads.handedOffAt[row]);
      owners.add(owner);
      (isHandOff ? reassigned : duplicates).push(row);
    }
  }
  const ascending = (one: number, other: number): number => one - other;
  return { duplicates: duplicates.sort(ascending), reassigned: reassigned.sort(ascending) };
}

/** Nearly every log has no duplicates: one in the order of its ids shows it by that, others by a set, which is cheaper than a map. */
function areUnique(ids: readonly string[], isLeftOut: Uint8Array): boolean {
  let last = '';
  let isAscending = true;
  for (let index = 0; index < ids.length && isAscending; index += 1) {
    const id = ids[index]!;
    if (id === '' || isLeftOut[index] === 1) continue;
    isAscending = last.length < id.length || (last.length === id.length && last < id);
    last = id;
  }
  if (isAscending) return true;
  const counted = ids.filter((id, index) => id !== '' && isLeftOut[index] === 0);
  return new Set(counted).size === counted.length;
}

function leadOrder(leads: Leads, one: number, other: number): number {
  return (
    byInstant(leads.createdAt[one]!, leads.createdAt[other]!) ||
    byInstant(leads.handedOffAt[one]!, leads.handedOffAt[other]!) ||
    byInstant(leads.firstFollowUpAt[one]!, leads.firstFollowUpAt[other]!) ||
    byInstant(leads.wonAt[one]!, leads.wonAt[other]!) ||
    byText(leads.owners[leads.ownerIndex[one]!], leads.owners[leads.ownerIndex[other]!]) ||
    byText(leads.types[leads.typeIndex[one]!], leads.types[leads.typeIndex[other]!]) ||
    byInstant(leads.attempts[other]!, leads.attempts[one]!) ||
    one - other
  );
}
