/** SLA_GOAL_TO_DATE: the part of a goal that should be reached by a day. */
import { goalToDate } from '../domain/pace/pace';
import type { FormulaDeclaration } from './calling/declaration';
import { from, goal, holidays, on, to, workdays } from './parameters';
import { periodsOf } from './period';
import { isIssue } from './calling/refusal';

export const slaGoalToDate: FormulaDeclaration = {
  name: 'SLA_GOAL_TO_DATE',
  parameters: [goal, on, from, to, workdays, holidays],
  rows(call) {
    const periodOf = periodsOf(call);
    return (total, day) => {
      const days = periodOf(day);
      return isIssue(days) ? days : goalToDate(days, total, day);
    };
  },
};
