/** Finds leads whose type the agreement does not name, since their clock cannot run and their value is not known. */
import { deliveredLeads } from '../../leads/leadGroups';
import type { Leads } from '../../leads/leads';
import { timelineStarts, type AgreementTimeline } from './agreementTimeline';
import { byJudge, judgeAt } from './leadJudges';
import { typeRules } from './typeRules';

/**
 * Sheet rows of delivered leads, ascending, by the agreement in force when each was created. A blank type is no unknown
 * one; where the log has its own list of types that ask for sales, none is.
 *
 * @param all leads of the log
 */
export function unknownTypeRows(all: Leads, timeline: AgreementTimeline): number[] {
  const rows: number[] = [];
  if (all.asksForSales !== null) return rows;
  const leads = deliveredLeads(all);
  const rulesOf = byJudge(timeline, ({ agreement }) => typeRules(leads, agreement));
  if (timeline.every((_entry, judge) => rulesOf(judge).types.every((type) => type !== null))) return rows;
  const starts = timelineStarts(timeline);
  for (let lead = 0; lead < leads.count; lead += 1) {
    const type = leads.typeIndex[lead]!;
    if (type >= 0 && rulesOf(judgeAt(starts, leads.createdAt[lead]!)).types[type] === null) rows.push(leads.row[lead]!);
  }
  return rows.sort((first, second) => first - second);
}
