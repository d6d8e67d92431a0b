/** English help of the formulas about lead values. */
import type { FormulaHelps } from '../formulaHelp';
import { DEAL_SIZE, MONEY } from './shared';

export const value = {
  LEAD_VALUE: {
    summary: 'Agreed value of leads of a type: the value of one, times their number.',
    parameters: {
      lead_type: 'Type of lead as it is named in the table of values. A value or a range.',
      count: 'Optional: number of leads, 1 where it is left out. A value or a range.',
      values: 'Optional: range of type and value, such as SLA_LEAD_VALUES, which is read where it is left out.',
    },
    result: MONEY,
  },
  LEAD_VALUE_IMPLIED: {
    summary: 'What history says a lead is worth: close rate times deal size.',
    parameters: {
      close_rate: 'Part of leads that become customers, such as 5%. A value or a range.',
      deal_size: DEAL_SIZE,
    },
    result: MONEY,
  },
} as const satisfies FormulaHelps;
