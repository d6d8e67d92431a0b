/** Lead ids, the same whether a tab holds them as numbers or as texts, and each counted once. */
import { isErrorText, type Cell } from '../cell';
import type { Leads } from './leads';
import { valueText } from './valueList';

/** @example leadId(1007) === leadId(' 1007') // true */
export const leadId = (cell: Cell): string =>
  typeof cell === 'string' ? (isErrorText(cell) ? '' : cell.trim()) : valueText(cell);

/** Unknown instants come last. */
const byInstant = (one: number, other: number): number =>
  (Number.isNaN(one) ? Infinity : one) - (Number.isNaN(other) ? Infinity : other) || 0;

const byText = (one: string | undefined, other: string | undefined): number =>
  (one ?? '') < (other ?? '') ? -1 : Number((one ?? '') > (other ?? ''));

/**
 * Rows whose id stands for a lead that another row already is. The row that counts is the one created first; of
 * several the one handed off, followed up, won first; then by names, so that sorting the sheet changes nothing.
 *
 * @param leads all rows, also those that are not counted
 * @param isLeftOut 1 for rows that are not counted for another reason
 * @returns ascending indices
 */
export function duplicateLeads(leads: Leads, isLeftOut: Uint8Array): readonly number[] {
  const { id } = leads;
  if (id === null) return [];
  const counted = id.filter((text, index) => text !== '' && isLeftOut[index] === 0);
  // Nearly every log has no duplicates, and a set says so in half the time that a map takes.
  if (new Set(counted).size === counted.length) return [];
  const duplicates: number[] = [];
  const kept = new Map<string, number>();
  const order = (one: number, other: number): number =>
    byInstant(leads.createdAt[one]!, leads.createdAt[other]!) ||
    byInstant(leads.handedOffAt[one]!, leads.handedOffAt[other]!) ||
    byInstant(leads.firstFollowUpAt[one]!, leads.firstFollowUpAt[other]!) ||
    byInstant(leads.wonAt[one]!, leads.wonAt[other]!) ||
    byText(leads.owners[leads.ownerIndex[one]!], leads.owners[leads.ownerIndex[other]!]) ||
    byText(leads.types[leads.typeIndex[one]!], leads.types[leads.typeIndex[other]!]) ||
    byInstant(leads.attempts[other]!, leads.attempts[one]!) ||
    one - other;
  for (let index = 0; index < leads.count; index += 1) {
    const text = id[index]!;
    if (text === '' || isLeftOut[index] === 1) continue;
    const before = kept.get(text);
    if (before === undefined) kept.set(text, index);
    else if (order(index, before) < 0) {
      duplicates.push(before);
      kept.set(text, index);
    } else duplicates.push(index);
  }
  return duplicates.sort((one, other) => one - other);
}
