/** English help of the pace formulas. */
import type { FormulaHelps } from '../formulaHelp';
import { ACTUAL, DAYS_OFF, LAST_DAY, ON, PERIOD, PERIOD_GOAL, WORKDAYS } from './shared';

export const pace = {
  SLA_GOAL_TO_DATE: {
    summary: 'Part of a goal that should be reached by a day, that day included. Takes ranges, row by row.',
    parameters: {
      goal: PERIOD_GOAL,
      on: ON,
      ...PERIOD,
    },
    result: 'Part of the goal.',
  },
  SLA_GOAL_LINE: {
    summary: 'Goal line of a period: the cumulative goal of each day, in equal shares of the days that count.',
    parameters: {
      goal: 'Goal of the whole period.',
      from: 'First day of the period.',
      to: 'Last day of the period.',
      workdays: WORKDAYS,
      holidays: DAYS_OFF,
    },
    result: 'A row for each day: date, cumulative goal. The last is exactly the goal.',
  },
  SLA_PROJECTION: {
    summary: 'Where the period lands if the days left bring as much as the days so far. Takes ranges, row by row.',
    parameters: {
      actual: ACTUAL,
      on: LAST_DAY,
      ...PERIOD,
    },
    result: 'Projected total.',
  },
  SLA_NEEDED_PER_DAY: {
    summary: 'What each day left must bring for the goal to be reached. Takes ranges, row by row.',
    parameters: {
      goal: PERIOD_GOAL,
      actual: ACTUAL,
      on: LAST_DAY,
      ...PERIOD,
    },
    result: 'Amount a day, 0 once the goal is reached.',
  },
} as const satisfies FormulaHelps;
