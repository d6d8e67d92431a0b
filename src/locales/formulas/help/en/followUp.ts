/** English help of the follow-up formulas. */
import type { FormulaHelps } from '../formulaHelp';
import { FIRST_FOLLOW_UP, HANDED_OFF, HOLIDAYS, HOURS, TARGET_MINUTES, TIME_ZONE } from './shared';

export const followUp = {
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
} as const satisfies FormulaHelps;
