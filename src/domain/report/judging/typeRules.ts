/** What the agreement says about each lead type of the log, looked up once a type instead of once a lead. */
import type { Agreement, LeadType } from '../../agreement/agreement';
import { sameWord } from '../../text/sameWord';
import type { Leads } from '../../leads/leads';

interface TypeRules {
  /** By index into `leads.types`; `null`: the agreement does not know this type. */
  readonly types: readonly (LeadType | null)[];
  /** Working minutes by type; NaN where the clock does not run. */
  readonly targetMinutes: Float64Array;
  /** Of a lead whose type is not known. NaN in a log that tells types apart: only types that ask for sales count. */
  readonly untypedTargetMinutes: number;
}

/**
 * Follow-up rules of the types in a log. A log without types has one kind of lead, and sales owes all of it an answer.
 *
 * @param leads those that sales owes; where the log itself says which ask for sales, the others are left out already
 */
export function typeRules(leads: Leads, agreement: Agreement): TypeRules {
  const known = new Map(agreement.leadTypes.map((type) => [sameWord(type.name), type]));
  const types = leads.types.map((name) => known.get(sameWord(name)) ?? null);
  const isSaidByLog = leads.asksForSales !== null;
  const target = agreement.responseTargetMinutes;
  return {
    types,
    targetMinutes: Float64Array.from(types, (type) =>
      isSaidByLog || type?.asksForSales ? (type?.responseTargetMinutes ?? target) : NaN,
    ),
    untypedTargetMinutes: isSaidByLog || types.length === 0 ? target : NaN,
  };
}

/** Working minutes within which sales owes this lead a follow-up; NaN where it owes none. */
export const targetMinutesOf = (rules: TypeRules, typeIndex: number): number =>
  typeIndex < 0 ? rules.untypedTargetMinutes : rules.targetMinutes[typeIndex]!;
