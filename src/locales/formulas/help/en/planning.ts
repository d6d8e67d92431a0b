/** English help of the planning formulas. */
import type { FormulaHelps } from '../formulaHelp';
import { DEAL_SIZE, LEADS, MARKETING_SHARE, MONEY, ON, QUOTA } from './shared';

export const planning = {
  SLA_MARKETING_GOAL: {
    summary: 'Revenue that marketing leads must bring: quota times marketing share.',
    parameters: {
      quota: QUOTA,
      marketing_share: MARKETING_SHARE,
    },
    result: MONEY,
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
    result: LEADS,
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
    result: LEADS,
  },
  SLA_TARGET: {
    summary: 'Target in force on a date, where targets change over time.',
    parameters: {
      on: ON,
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
} as const satisfies FormulaHelps;
