/** Finds leads whose type the agreement does not name, since their clock cannot run and their value is not known. */
import type { Leads } from '../leads/leads';
import type { AgreementTimeline } from './agreementTimeline';
import { byJudge, leadJudges } from './leadJudges';
import { typeRules } from './typeRules';

/** Sheet rows, ascending, by the agreement in force when each lead was created. A blank type is no unknown one. */
export function unknownTypeRows(leads: Leads, timeline: AgreementTimeline): number[] {
  const rows: number[] = [];
  const judges = leadJudges(timeline, leads.createdAt);
  const rules = byJudge(timeline, judges, ({ agreement }) => typeRules(leads, agreement));
  if (rules.every((rule) => rule === undefined || rule.types.every((type) => type !== null))) return rows;
  for (let lead = 0; lead < leads.count; lead += 1) {
    const type = leads.typeIndex[lead]!;
    if (type >= 0 && rules[judges[lead]!]!.types[type] === null) rows.push(leads.row[lead]!);
  }
  return rows.sort((first, second) => first - second);
}
