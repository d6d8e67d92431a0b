/** English help of the formulas about lead values. */
import type { FormulaHelps } from '../formulaHelp';
import { DEAL_SIZE, MONEY } from './shared';

export const value = {
  LEAD_VALUE: {
    summary: 'Agreed value of leads of a type: the value of one, times their number. Takes ranges, row by row.',
    parameters: {
      lead_type: 'Type of lead as it is named in the table of values.',
      count: 'Optional: number of leads; else 1.',
      values: 'Optional: range of type and value; else SLA_LEAD_VALUES.',
    },
    result: MONEY,
  },
  LEAD_VALUE_IMPLIED: {
    summary: 'What history says a lead is worth: close rate times deal size. Takes ranges, row by row.',
    parameters: {
      close_rate: 'Part of leads that become customers, such as 5%.',
      deal_size: DEAL_SIZE,
    },
    result: MONEY,
  },
} as const satisfies FormulaHelps;
