/** All leads of a log in columns, so that 200,000 of them fit in a few megabytes and are walked without a look-up. */

/** One array a column, one index a lead. Unknown instants and numbers are NaN. Nothing may depend on the order. */
export interface Leads {
  readonly count: number;
  /** Row in the sheet, first row 1, so that a figure can be followed to the cells behind it. */
  readonly row: Int32Array;
  /** Lead ids as text (`''` where the log has none); `null` where the log has no such column. */
  readonly id: readonly string[] | null;
  /** Epoch milliseconds. Always known: a row without it is not counted. */
  readonly createdAt: Float64Array;
  /** Epoch milliseconds; equals `createdAt` where the log has no hand-off column, NaN where it has one that is blank. */
  readonly handedOffAt: Float64Array;
  /**
   * Epoch milliseconds of the first human attempt. One before `handedOffAt` is a listed issue and belongs to no
   * measure; `-Infinity` stands for a cell that holds something unreadable, so that the same rule leaves it out.
   */
  readonly firstFollowUpAt: Float64Array;
  /** Attempts by a person; NaN where the log has no such column. */
  readonly attempts: Float64Array;
  /** Of these attempts, those by telephone; NaN where the log does not count by kind. */
  readonly calls: Float64Array;
  readonly voicemails: Float64Array;
  readonly emails: Float64Array;
  /** 1 where a conversation took place. */
  readonly reached: Uint8Array;
  /** Index into `types`, or −1 where the cell is blank or the log has no such column. */
  readonly typeIndex: Int32Array;
  readonly types: readonly string[];
  /** 1 where the lead asks for sales; `null`: its type says so, by the agreement. */
  readonly asksForSales: Uint8Array | null;
  /** 0 for leads below the minimum qualification: they are nurtured, counted apart, and nobody owes them a call. */
  readonly isQualified: Uint8Array;
  /** Index into `sources`, or −1. */
  readonly sourceIndex: Int32Array;
  readonly sources: readonly string[];
  /** 0 for leads that are not marketing's; without a list of marketing's sources all of them are. */
  readonly isMarketing: Uint8Array;
  /** 1 accepted by sales, 0 rejected, −1 not said. */
  readonly accepted: Int8Array;
  /** Why sales rejected the lead: index into `reasons`, or −1. */
  readonly reasonIndex: Int32Array;
  readonly reasons: readonly string[];
  /** Index into `owners`, or −1. */
  readonly ownerIndex: Int32Array;
  readonly owners: readonly string[];
  /** Epoch milliseconds of the day or instant on which a proposal was made. */
  readonly proposalAt: Float64Array;
  /** Epoch milliseconds of the day or instant on which the lead became a customer; one before `createdAt` is a
   * customer all the same, but its sales cycle is not measured. */
  readonly wonAt: Float64Array;
  /** In the agreement's currency. */
  readonly amount: Float64Array;
}

/** What a lead log may tell about a lead, in the order in which a lead's life goes. */
export const LEAD_FIELDS = [
  'created',
  'leadId',
  'leadType',
  /** Where the lead came from; a list of values says which sources are marketing's. */
  'source',
  'owner',
  /** A status by which leads below the minimum qualification are told apart: they are counted as nurtured. */
  'qualification',
  'handedOff',
  /** Whether sales accepted the lead. */
  'accepted',
  /** Why sales rejected it. */
  'reason',
  'firstFollowUp',
  /** One count of attempts; or, where the log counts them by kind, the next three, added up. */
  'attempts',
  'calls',
  'voicemails',
  'emails',
  'reached',
  /** Day on which a proposal was made. */
  'proposal',
  'won',
  /** Won or lost: closing dates are also filled for open deals, so a list of values says which stages are won. */
  'stage',
  'amount',
  /** ISO 4217 code of the amount. */
  'currency',
] as const;

/** The mapping gives each of them a column, or none. */
export type LeadField = (typeof LEAD_FIELDS)[number];
