/** What can be tracked: each measure with the columns of the lead log it needs, and whether the log has them. */
import type { LeadField } from '../leads/leads';

export const measureKeys = [
  'leads',
  'leadValue',
  'speed',
  'owners',
  'depth',
  'closeRate',
  'proposalRate',
  'dealSize',
  'salesCycle',
  'marketingShare',
] as const;

export type MeasureKey = (typeof measureKeys)[number];

/** Columns that a measure needs; within each inner list one is enough. */
const NEEDS: Readonly<Record<MeasureKey, readonly (readonly LeadField[])[]>> = {
  leads: [['created']],
  leadValue: [['created'], ['leadType']],
  speed: [['firstFollowUp']],
  owners: [['firstFollowUp'], ['owner']],
  depth: [['attempts', 'calls', 'voicemails', 'emails'], ['reached']],
  closeRate: [['won']],
  proposalRate: [['proposal'], ['won']],
  dealSize: [['won'], ['amount']],
  salesCycle: [['won']],
  marketingShare: [['won'], ['amount']],
};

export interface Tracked {
  readonly key: MeasureKey;
  /** The first of each list, as the one to be named. */
  readonly needs: readonly LeadField[];
  /** Needed and not in the log; none: the measure is tracked. */
  readonly missing: readonly LeadField[];
}

/** Every measure, in the order in which the report shows them. */
export function tracked(fields: readonly LeadField[]): Tracked[] {
  return measureKeys.map((key) => {
    const named = NEEDS[key].map((choices) => choices[0]!);
    const missing = NEEDS[key].filter((choices) => !choices.some((field) => fields.includes(field)));
    return { key, needs: named, missing: missing.map((choices) => choices[0]!) };
  });
}
