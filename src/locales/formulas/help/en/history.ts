/** English help of the formulas about history and the agreement. */
import type { FormulaHelps } from '../formulaHelp';
import { CREATED, ON, WON } from './shared';

export const history = {
  SLA_CLOSE_RATE: {
    summary: 'Customers among the leads that are old enough to have become one.',
    parameters: {
      created: CREATED,
      won: WON,
      as_of: 'Moment at which things are looked at (SLA_AS_OF). Later wins do not count.',
      cycle_days: 'Optional: days that a lead takes to close; younger leads are left out.',
    },
    result: 'A rate from 0 to 1.',
  },
  SLA_SALES_CYCLE: {
    summary: 'Calendar days from the creation of a lead to the day it became a customer.',
    parameters: {
      created: CREATED,
      won: WON,
      measure: 'Optional: "mean" (default), "median" or "p90".',
    },
    result: 'Days.',
  },
  SLA_LAST_LEAD_DATE: {
    summary: 'Last day on which a lead can come in and still close within the period. Takes ranges, row by row.',
    parameters: {
      period_end: 'Last day of the period.',
      cycle_days: 'Days that a lead takes to close; a part of a day counts as a day.',
    },
    result: 'A date.',
  },
  SLA_ESCALATION: {
    summary: 'Days of missed goals in a row, by which the stage of consequences is known.',
    parameters: {
      met: 'Range of TRUE or FALSE, a month each: were the shared goals met? Blank for months to come.',
    },
    result: '0, 30, 60 or 90.',
  },
  SLA_TERM: {
    summary: 'Value of a term in the version of the agreement in force on a date. Takes ranges, row by row.',
    parameters: {
      term: 'Name of the term, such as "close_rate".',
      on: ON,
      history: 'Optional: range of effective date, state, term, value; else SLA_VERSIONS.',
    },
    result: 'The value.',
  },
} as const satisfies FormulaHelps;
