/** What each lead is worth: the value of its type in the agreement in force when it was created. */
import type { Leads } from '../leads/leads';
import type { AgreementTimeline } from './agreementTimeline';
import { byJudge, leadJudges } from './leadJudges';
import { typeRules } from './typeRules';

/**
 * Agreed value by lead, in the agreement's currency; 0 for a type that is not agreed.
 *
 * @returns asked with the index of a lead
 */
export function leadWorth(leads: Leads, timeline: AgreementTimeline): (lead: number) => number {
  const judges = leadJudges(timeline, leads.createdAt);
  const values = byJudge(timeline, judges, ({ agreement }) =>
    Float64Array.from(typeRules(leads, agreement).types, (type) => type?.value ?? 0),
  );
  return (lead) => values[judges[lead]!]![leads.typeIndex[lead]!] ?? 0;
}
