/** English help of the planning formulas. */
import type { FormulaHelps } from '../formulaHelp';
import { DEAL_SIZE, LEADS, MARKETING_SHARE, MONEY, ON, QUOTA } from './shared';

export const planning = {
  SLA_MARKETING_GOAL: {
    summary: 'Revenue that marketing leads must bring: quota times marketing share. Takes ranges, row by row.',
    parameters: {
      quota: QUOTA,
      marketing_share: MARKETING_SHARE,
    },
    result: MONEY,
  },
  SLA_CUSTOMERS_NEEDED: {
    summary: 'Number of customers that bring the revenue goal of marketing, rounded up. Takes ranges, row by row.',
    parameters: {
      quota: QUOTA,
      marketing_share: MARKETING_SHARE,
      deal_size: DEAL_SIZE,
    },
    result: 'Customers, a whole number.',
  },
  SLA_LEADS_NEEDED: {
    summary: 'Number of leads that bring the revenue goal of marketing, rounded up. Takes ranges, row by row.',
    parameters: {
      quota: QUOTA,
      marketing_share: MARKETING_SHARE,
      deal_size: DEAL_SIZE,
      close_rate: 'Part of leads that become customers, such as 1%, above 0.',
    },
    result: LEADS,
  },
  SLA_FUNNEL: {
    summary: 'How many must enter each stage of the funnel, from the top down to the goal.',
    parameters: {
      goal: 'How many are wanted at the bottom, such as customers.',
      rates: 'Range of rates from the top, each the part of a stage that reaches the next.',
      labels: 'Optional: range of names, one more than rates; else numbers from 1.',
    },
    result: 'A row for each stage: name, count rounded up.',
  },
  SLA_CAPACITY: {
    summary: 'Number of leads that the team can work, rounded down. Takes ranges, row by row.',
    parameters: {
      reps: 'People who work leads.',
      hours_per_day: 'Hours a day that each has for marketing leads.',
      days: 'Working days of the period.',
      attempts_per_lead: 'Attempts that each lead gets, above 0.',
      minutes_per_attempt: 'Minutes that an attempt takes, above 0.',
    },
    result: LEADS,
  },
  SLA_TARGET: {
    summary: 'Target in force on a date, where targets change over time. Takes ranges, row by row.',
    parameters: {
      on: ON,
      dates: 'Range of the days from which the targets hold, in any order.',
      targets: 'Range of the targets, one for each date.',
      mode: 'Optional: "step" (default) holds a target until the next date, "linear" goes straight from one to the next.',
    },
    result: 'The target.',
  },
  SLA_GATES: {
    summary: 'Revenue checkpoints of a year: monthly rate held, shortfall recovered, total of the year.',
    parameters: {
      months: 'Range of months, a row each, given by any of their days.',
      revenue: 'Range of their revenue, blank until a month is closed.',
      monthly_goal: 'Revenue that each month must bring from reach_by on.',
      reach_by: 'Any day of the month from which the monthly goal is held.',
      year_goal: 'Revenue that all months together must bring.',
    },
    result: 'Three rows: name, state (met, missed or open), actual, goal, needed in each month that is not closed.',
  },
} as const satisfies FormulaHelps;
