/** English help of the follow-up formulas. */
import type { FormulaHelps } from '../formulaHelp';
import { FIRST_FOLLOW_UP, HANDED_OFF, TARGET_MINUTES, WORKING_TIME } from './shared';

export const followUp = {
  LEAD_DUE: {
    summary: 'Date and time by which the first follow-up of a lead is due, in working time. Takes ranges, row by row.',
    parameters: {
      handed_off: HANDED_OFF,
      target_minutes: TARGET_MINUTES,
      ...WORKING_TIME,
    },
    result: 'A date and time.',
  },
  LEAD_RESPONSE: {
    summary: 'Working minutes from hand-off to first follow-up. Takes ranges, row by row.',
    parameters: {
      handed_off: HANDED_OFF,
      first_follow_up: FIRST_FOLLOW_UP,
      ...WORKING_TIME,
    },
    result: 'Minutes, blank while there is no follow-up.',
  },
  LEAD_STATE: {
    summary: 'State of a lead: met, late, overdue, at risk or waiting. Takes ranges, row by row.',
    parameters: {
      handed_off: HANDED_OFF,
      first_follow_up: FIRST_FOLLOW_UP,
      target_minutes: TARGET_MINUTES,
      as_of: 'Moment at which things are looked at (SLA_AS_OF).',
      ...WORKING_TIME,
    },
    result: 'met, late, overdue, at risk (80% of the target used) or waiting.',
  },
  SLA_SPEED: {
    summary: 'Speed of follow-up over many leads, in one number.',
    parameters: {
      handed_off: 'Range of when leads were handed to sales.',
      first_follow_up: 'Range of when they were first followed up, blank while they were not.',
      target_minutes:
        'Working minutes within which sales follows up: one value, or a range of one a lead, blank where none is agreed.',
      as_of: 'Moment at which things are looked at (SLA_AS_OF).',
      measure:
        'Optional: "mean" (default), "median" or "p90" of the minutes, "rate" of leads in time, "unworked" for overdue ones, "count" of leads.',
      ...WORKING_TIME,
    },
    result: 'Minutes, a rate, or a number of leads.',
  },
  SLA_DEPTH: {
    summary: 'Mean number of attempts on leads that were not reached.',
    parameters: {
      attempts: 'Range of attempts on each lead, blank is 0.',
      reached: 'Range of TRUE where a conversation took place, blank is FALSE.',
      handed_off: 'Optional: range of hand-offs; with as_of and window_days, only leads whose window has ended count.',
      as_of: 'Optional: moment at which things are looked at (SLA_AS_OF).',
      window_days: 'Optional: days after hand-off within which attempts are made.',
    },
    result: 'Attempts.',
  },
} as const satisfies FormulaHelps;
