/** What each lead is worth: the value of its type in the agreement in force when it was created. */
import type { Leads } from '../leads/leads';
import { timelineStarts, type AgreementTimeline } from './judging/agreementTimeline';
import { byJudge, judgeAt } from './judging/leadJudges';
import { typeRules } from './judging/typeRules';

/**
 * Agreed value by lead, in the agreement's currency; 0 for a type that is not agreed.
 *
 * @returns asked with the index of a lead
 */
export function leadWorth(leads: Leads, timeline: AgreementTimeline): (lead: number) => number {
  const starts = timelineStarts(timeline);
  const valuesOf = byJudge(timeline, ({ agreement }) =>
    Float64Array.from(typeRules(leads, agreement).types, (type) => type?.value ?? 0),
  );
  return (lead) => valuesOf(judgeAt(starts, leads.createdAt[lead]!))[leads.typeIndex[lead]!] ?? 0;
}
