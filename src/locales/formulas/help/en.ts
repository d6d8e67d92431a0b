/** What each formula says about itself while it is typed: plain sentences, for Sheets drops line breaks and HTML. */

export interface FormulaHelp {
  readonly summary: string;
  /** By parameter name; says "optional" where it is, since Sheets shows every parameter as required. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly result: string;
}

/** By formula name. */
export type FormulaHelps = Readonly<Record<string, FormulaHelp>>;

const HOURS =
  'Optional: opening hours as rows of day, opens, closes, such as SLA_HOURS, or text such as "Mon-Fri 09:00-17:00". Always open where it is left out.';
const HOLIDAYS =
  'Optional: range of days that are closed, such as SLA_HOLIDAYS; with opens and closes beside them, special hours.';
const TIME_ZONE =
  'Optional: time zone of the hours, such as "Europe/Warsaw" or SLA_TIME_ZONE. The zone of the spreadsheet where it is left out.';
const WORKDAYS =
  'Optional: days that count, such as "Mon-Fri", or opening hours such as SLA_HOURS. Every day where it is left out.';
const DAYS_OFF = 'Optional: range of days that do not count, such as SLA_HOLIDAYS.';
const FROM = 'Optional: first day of the period. The first day of the month of on where it is left out.';
const TO = 'Optional: last day of the period. The last day of the month of on where it is left out.';
const QUOTA = 'Total sales goal of the month, 0 or more. A value or a range.';
const MARKETING_SHARE = 'Part of revenue that comes from marketing leads, such as 55%. A value or a range.';
const DEAL_SIZE = 'Average revenue of one customer, above 0. A value or a range.';
const HANDED_OFF = 'Date and time at which marketing handed the lead to sales. A value or a range.';
const FIRST_FOLLOW_UP =
  'Date and time of the first attempt by a person of sales; blank while there is none. A value or a range.';
const TARGET_MINUTES = 'Working minutes within which sales follows up, 0 or more. A value or a range.';
const CREATED = 'Range of the days on which the leads were created.';
const WON = 'Range of the days on which they became customers; blank where they did not.';

export const en = {
  SLA_MARKETING_GOAL: {
    summary: 'Revenue that marketing leads must bring: quota times marketing share.',
    parameters: {
      quota: QUOTA,
      marketing_share: MARKETING_SHARE,
    },
    result: 'Money; a range of amounts where a range came in.',
  },
  SLA_CUSTOMERS_NEEDED: {
    summary: 'Number of customers that bring the revenue goal of marketing, rounded up.',
    parameters: {
      quota: QUOTA,
      marketing_share: MARKETING_SHARE,
      deal_size: DEAL_SIZE,
    },
    result: 'Customers, a whole number; a range of them where a range came in.',
  },
  SLA_LEADS_NEEDED: {
    summary: 'Number of leads that bring the revenue goal of marketing, rounded up.',
    parameters: {
      quota: QUOTA,
      marketing_share: MARKETING_SHARE,
      deal_size: DEAL_SIZE,
      close_rate: 'Part of leads that become customers, such as 1%, above 0. A value or a range.',
    },
    result: 'Leads, a whole number; a range of them where a range came in.',
  },
  SLA_FUNNEL: {
    summary: 'How many must enter each stage of the funnel, from the top down to the goal.',
    parameters: {
      goal: 'How many are wanted at the bottom, such as customers, 0 or more.',
      rates: 'Range of rates from the top, each the part of a stage that reaches the next, above 0.',
      labels:
        'Optional: range of names of the stages, one more than there are rates. Numbers from 1 where it is left out.',
    },
    result: 'A row for each stage: name, count rounded up.',
  },
  SLA_CAPACITY: {
    summary: 'Number of leads that the team can work, rounded down.',
    parameters: {
      reps: 'People who work leads, 0 or more. A value or a range.',
      hours_per_day: 'Hours a day that each of them has for marketing leads, 0 or more. A value or a range.',
      days: 'Working days of the period, 0 or more. A value or a range.',
      attempts_per_lead: 'Attempts that each lead gets, above 0. A value or a range.',
      minutes_per_attempt: 'Minutes that an attempt takes, above 0. A value or a range.',
    },
    result: 'Leads, a whole number; a range of them where a range came in.',
  },
  SLA_TARGET: {
    summary: 'Target in force on a date, where targets change over time.',
    parameters: {
      on: 'Day asked about. A value or a range.',
      dates: 'Range of the days from which the targets hold, in any order.',
      targets: 'Range of the targets, one for each date.',
      mode: 'Optional: "step" holds a target until the next date, "linear" moves in a straight line between dates. "step" where it is left out.',
    },
    result: 'The target; a range of them where a range came in.',
  },
  SLA_GATES: {
    summary: 'Revenue checkpoints of a year: monthly rate held, shortfall recovered, total of the year.',
    parameters: {
      months: 'Range of months, one row each, each given by any of its days.',
      revenue: 'Range of their revenue; blank for a month that is not closed yet.',
      monthly_goal: 'Revenue that each month must bring from reach_by on, 0 or more.',
      reach_by: 'Day in the month by which the monthly goal is reached, and from which it is held.',
      year_goal: 'Revenue that all months together must bring, 0 or more.',
    },
    result: 'Three rows: name, state (met, missed or open), actual, goal, needed in each month that is not closed.',
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
  LEAD_VALUE_IMPLIED: {
    summary: 'What history says a lead is worth: close rate times deal size.',
    parameters: {
      close_rate: 'Part of leads that become customers, such as 5%. A value or a range.',
      deal_size: DEAL_SIZE,
    },
    result: 'Money; a range of amounts where a range came in.',
  },
  SLA_GOAL_TO_DATE: {
    summary: 'Part of a goal that should be reached by a day, that day included.',
    parameters: {
      goal: 'Goal of the whole period, 0 or more. A value or a range.',
      on: 'Day asked about. A value or a range.',
      from: FROM,
      to: TO,
      workdays: WORKDAYS,
      holidays: DAYS_OFF,
    },
    result: 'Part of the goal; a range of them where a range came in.',
  },
  SLA_GOAL_LINE: {
    summary: 'Goal line of a period: the cumulative goal of each day, in equal shares of the days that count.',
    parameters: {
      goal: 'Goal of the whole period, 0 or more.',
      from: 'First day of the period.',
      to: 'Last day of the period.',
      workdays: WORKDAYS,
      holidays: DAYS_OFF,
    },
    result: 'A row for each day: date, cumulative goal. The last is exactly the goal.',
  },
  SLA_PROJECTION: {
    summary: 'Where the period lands if the days left bring as much as the days so far.',
    parameters: {
      actual: 'What was reached by the end of that day. A value or a range.',
      on: 'Last day that is included in the actual. A value or a range.',
      from: FROM,
      to: TO,
      workdays: WORKDAYS,
      holidays: DAYS_OFF,
    },
    result: 'Projected total; a range of them where a range came in.',
  },
  SLA_NEEDED_PER_DAY: {
    summary: 'What each day left must bring for the goal to be reached.',
    parameters: {
      goal: 'Goal of the whole period, 0 or more. A value or a range.',
      actual: 'What was reached by the end of that day. A value or a range.',
      on: 'Last day that is included in the actual. A value or a range.',
      from: FROM,
      to: TO,
      workdays: WORKDAYS,
      holidays: DAYS_OFF,
    },
    result: 'Amount a day, 0 once the goal is reached; a range of them where a range came in.',
  },
  LEAD_DUE: {
    summary: 'Date and time by which the first follow-up of a lead is due, in working time.',
    parameters: {
      handed_off: HANDED_OFF,
      target_minutes: TARGET_MINUTES,
      hours: HOURS,
      holidays: HOLIDAYS,
      time_zone: TIME_ZONE,
    },
    result: 'A date and time; a range of them where a range came in.',
  },
  LEAD_RESPONSE: {
    summary: 'Working minutes from hand-off to first follow-up.',
    parameters: {
      handed_off: HANDED_OFF,
      first_follow_up: FIRST_FOLLOW_UP,
      hours: HOURS,
      holidays: HOLIDAYS,
      time_zone: TIME_ZONE,
    },
    result: 'Minutes, blank while there is no follow-up; a range of them where a range came in.',
  },
  LEAD_STATE: {
    summary: 'State of a lead: met, late, overdue, at risk or waiting.',
    parameters: {
      handed_off: HANDED_OFF,
      first_follow_up: FIRST_FOLLOW_UP,
      target_minutes: TARGET_MINUTES,
      as_of: 'Date and time at which things are looked at, such as SLA_AS_OF. A value or a range.',
      hours: HOURS,
      holidays: HOLIDAYS,
      time_zone: TIME_ZONE,
    },
    result: 'met, late, overdue, at risk (80% of the target used) or waiting; a range of them where a range came in.',
  },
  SLA_SPEED: {
    summary: 'Speed of follow-up over many leads, in one number.',
    parameters: {
      handed_off: 'Range of the dates and times at which leads were handed to sales.',
      first_follow_up: 'Range of the dates and times of the first follow-ups; blank while there is none.',
      target_minutes:
        'Working minutes within which sales follows up: one value, or a range of one for each lead, blank where none is agreed.',
      as_of: 'Date and time at which things are looked at, such as SLA_AS_OF.',
      measure:
        'Optional: "mean", "median" or "p90" of the working minutes, "rate" of leads followed up in time, "unworked" for the overdue ones, "count" of leads handed off. "mean" where it is left out.',
      hours: HOURS,
      holidays: HOLIDAYS,
      time_zone: TIME_ZONE,
    },
    result: 'Minutes, a rate, or a number of leads.',
  },
  SLA_DEPTH: {
    summary: 'Mean number of attempts on leads that were not reached.',
    parameters: {
      attempts: 'Range of the attempts made on each lead; blank is 0.',
      reached: 'Range of TRUE where a conversation took place; blank is FALSE.',
      handed_off:
        'Optional: range of the dates and times of hand-off. With as_of and window_days, only leads whose window has ended count.',
      as_of: 'Optional: date and time at which things are looked at, such as SLA_AS_OF.',
      window_days: 'Optional: days after hand-off within which the attempts are made, 0 or more.',
    },
    result: 'Attempts.',
  },
  SLA_CLOSE_RATE: {
    summary: 'Customers among the leads that are old enough to have become one.',
    parameters: {
      created: CREATED,
      won: WON,
      as_of: 'Date and time at which things are looked at, such as SLA_AS_OF. Later wins do not count.',
      cycle_days: 'Optional: days that a lead takes to close; younger leads are left out. 0 where it is left out.',
    },
    result: 'A rate from 0 to 1.',
  },
  SLA_SALES_CYCLE: {
    summary: 'Calendar days from the creation of a lead to the day it became a customer.',
    parameters: {
      created: CREATED,
      won: WON,
      measure: 'Optional: "mean", "median" or "p90". "mean" where it is left out.',
    },
    result: 'Days.',
  },
  SLA_LAST_LEAD_DATE: {
    summary: 'Last day on which a lead can come in and still close within the period.',
    parameters: {
      period_end: 'Last day of the period. A value or a range.',
      cycle_days: 'Days that a lead takes to close, 0 or more; a part of a day counts as a day. A value or a range.',
    },
    result: 'A date; a range of them where a range came in.',
  },
  SLA_ESCALATION: {
    summary: 'Days of missed goals in a row, by which the stage of consequences is known.',
    parameters: {
      met: 'Range of TRUE or FALSE, a month each in order: were the shared goals met? Blank for months to come.',
    },
    result: '0, 30, 60 or 90.',
  },
  SLA_TERM: {
    summary: 'Value of a term in the version of the agreement in force on a date.',
    parameters: {
      term: 'Name of the term, such as "close_rate".',
      on: 'Day asked about. A value or a range.',
      history:
        'Optional: range of effective date, state, term, value, such as SLA_VERSIONS, which is read where it is left out.',
    },
    result: 'The value; a range of them where a range came in.',
  },
} as const satisfies FormulaHelps;
