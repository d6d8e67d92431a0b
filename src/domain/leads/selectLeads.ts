/** Takes some of the leads, in their order. */
import type { Leads } from './leads';

/**
 * @param isLeftOut 1 for each lead that is not wanted
 * @returns the same leads where all are wanted
 */
export function selectLeads(leads: Leads, isLeftOut: Uint8Array): Leads {
  const kept: number[] = [];
  for (let index = 0; index < leads.count; index += 1) if (isLeftOut[index] !== 1) kept.push(index);
  if (kept.length === leads.count) return leads;
  const pick = <Column extends Float64Array | Int32Array | Uint8Array>(column: Column, picked: Column): Column => {
    for (let index = 0; index < kept.length; index += 1) picked[index] = column[kept[index]!]!;
    return picked;
  };
  const numbers = (column: Float64Array): Float64Array => pick(column, new Float64Array(kept.length));
  const integers = (column: Int32Array): Int32Array => pick(column, new Int32Array(kept.length));
  const { id } = leads;
  return {
    ...leads,
    count: kept.length,
    row: integers(leads.row),
    id: id === null ? null : kept.map((index) => id[index]!),
    createdAt: numbers(leads.createdAt),
    handedOffAt: numbers(leads.handedOffAt),
    firstFollowUpAt: numbers(leads.firstFollowUpAt),
    attempts: numbers(leads.attempts),
    reached: pick(leads.reached, new Uint8Array(kept.length)),
    typeIndex: integers(leads.typeIndex),
    ownerIndex: integers(leads.ownerIndex),
    wonAt: numbers(leads.wonAt),
    amount: numbers(leads.amount),
  };
}
