/** Finds leads whose type the agreement does not name, since their clock cannot run and their value is not known. */
import type { Leads } from '../leads/leads';
import type { TypeRules } from './typeRules';

/** Sheet rows, ascending. A blank type is no unknown one. */
export function unknownTypeRows(leads: Leads, rules: TypeRules): number[] {
  const rows: number[] = [];
  if (rules.types.every((type) => type !== null)) return rows;
  for (let lead = 0; lead < leads.count; lead += 1) {
    const type = leads.typeIndex[lead]!;
    if (type >= 0 && rules.types[type] === null) rows.push(leads.row[lead]!);
  }
  return rows.sort((first, second) => first - second);
}
