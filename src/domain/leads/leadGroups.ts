/** Which of the leads a measure is about. */
import type { Leads } from './leads';
import { selectLeads } from './selectLeads';

/** Leads that marketing has delivered: from its own sources, and not below the minimum qualification. */
export function deliveredLeads(leads: Leads): Leads {
  const { isMarketing, isQualified } = leads;
  const isLeftOut = new Uint8Array(leads.count);
  for (let lead = 0; lead < leads.count; lead += 1) isLeftOut[lead] = 1 - isMarketing[lead]! * isQualified[lead]!;
  return selectLeads(leads, isLeftOut);
}

/**
 * Clocks that run for sales: delivered leads, and by the log's own list those that ask for sales. Without such a list
 * the agreement says it by type.
 *
 * @param clocks one for each owner of a lead
 */
export function owedLeads(clocks: Leads): Leads {
  const delivered = deliveredLeads(clocks);
  const { asksForSales } = delivered;
  return asksForSales === null
    ? delivered
    : selectLeads(
        delivered,
        asksForSales.map((asks) => 1 - asks),
      );
}
