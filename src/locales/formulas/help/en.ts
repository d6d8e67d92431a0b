/** What each formula says about itself while it is typed: plain sentences, for Sheets drops line breaks and HTML. */

export interface FormulaHelp {
  readonly summary: string;
  /** By parameter name; says "optional" where it is, since Sheets shows every parameter as required. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly result: string;
}

/** By formula name. */
export type FormulaHelps = Readonly<Record<string, FormulaHelp>>;

export const en = {
  SLA_LEADS_NEEDED: {
    summary: 'Number of leads that marketing must bring for its share of the quota, rounded up.',
    parameters: {
      quota: 'Total sales goal of the month, 0 or more. A value or a range.',
      marketing_share: 'Part of revenue that comes from marketing leads, such as 55%. A value or a range.',
      deal_size: 'Average revenue of one customer, above 0. A value or a range.',
      close_rate: 'Part of leads that become customers, such as 1%, above 0. A value or a range.',
    },
    result: 'Leads needed, a whole number; a range of them where a range came in.',
  },
} as const satisfies FormulaHelps;
