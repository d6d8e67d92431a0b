/** Takes some of the leads, in their order. */
import type { Leads } from './leads';

type Column = Float64Array | Int32Array | Int8Array | Uint8Array;

/**
 * @param isLeftOut 1 for each lead that is not wanted
 * @returns the same leads where all are wanted
 */
export function selectLeads(leads: Leads, isLeftOut: Uint8Array): Leads {
  let leftOut = 0;
  for (let index = 0; index < leads.count; index += 1) leftOut += isLeftOut[index]!;
  if (leftOut === 0) return leads;
  const kept: number[] = [];
  for (let index = 0; index < leads.count; index += 1) if (isLeftOut[index] !== 1) kept.push(index);
  const pick = (column: Column): Column => {
    const picked = column.slice(0, kept.length);
    for (let index = 0; index < kept.length; index += 1) picked[index] = column[kept[index]!]!;
    return picked;
  };
  // Every typed array is a column; lists of names are shared.
  const columns = Object.entries(leads).map(([name, column]: [string, unknown]) => [
    name,
    ArrayBuffer.isView(column) ? pick(column as Column) : column,
  ]);
  const { id } = leads;
  return {
    ...(Object.fromEntries(columns) as Leads),
    count: kept.length,
    id: id === null ? null : kept.map((index) => id[index]!),
  };
}
