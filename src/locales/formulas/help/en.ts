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
  LEAD_VALUE: {
    summary: 'Agreed value of leads of a type: the value of one, times their number.',
    parameters: {
      lead_type: 'Type of lead as it is named in the table of values. A value or a range.',
      count: 'Optional: number of leads, 1 where it is left out. A value or a range.',
      values: 'Optional: range of type and value, such as SLA_LEAD_VALUES, which is read where it is left out.',
    },
    result: 'Money; a range of amounts where a range came in.',
  },
  SLA_GOAL_LINE: {
    summary: 'Goal line of a period: the cumulative goal of each day, in equal shares of the days that count.',
    parameters: {
      goal: 'Goal of the whole period, 0 or more.',
      from: 'First day of the period.',
      to: 'Last day of the period.',
      workdays:
        'Optional: days that count, such as "Mon-Fri", or opening hours such as SLA_HOURS. Every day where it is left out.',
      holidays: 'Optional: range of days that do not count, such as SLA_HOLIDAYS.',
    },
    result: 'A row for each day: date, cumulative goal. The last is exactly the goal.',
  },
  LEAD_DUE: {
    summary: 'Date and time by which the first follow-up of a lead is due, in working time.',
    parameters: {
      handed_off: 'Date and time at which marketing handed the lead to sales. A value or a range.',
      target_minutes: 'Working minutes within which sales follows up, 0 or more. A value or a range.',
      hours:
        'Optional: opening hours as rows of day, opens, closes, such as SLA_HOURS, or text such as "Mon-Fri 09:00-17:00". Always open where it is left out.',
      holidays:
        'Optional: range of days that are closed, such as SLA_HOLIDAYS; with opens and closes beside them, special hours.',
      time_zone:
        'Optional: time zone of the hours, such as "Europe/Warsaw" or SLA_TIME_ZONE. The zone of the spreadsheet where it is left out.',
    },
    result: 'A date and time; a range of them where a range came in.',
  },
  LEAD_RESPONSE: {
    summary: 'Working minutes from hand-off to first follow-up.',
    parameters: {
      handed_off: 'Date and time at which marketing handed the lead to sales. A value or a range.',
      first_follow_up:
        'Date and time of the first attempt by a person of sales; blank while there is none. A value or a range.',
      hours:
        'Optional: opening hours as rows of day, opens, closes, such as SLA_HOURS, or text such as "Mon-Fri 09:00-17:00". Always open where it is left out.',
      holidays:
        'Optional: range of days that are closed, such as SLA_HOLIDAYS; with opens and closes beside them, special hours.',
      time_zone:
        'Optional: time zone of the hours, such as "Europe/Warsaw" or SLA_TIME_ZONE. The zone of the spreadsheet where it is left out.',
    },
    result: 'Minutes; a range of them where a range came in.',
  },
} as const satisfies FormulaHelps;
