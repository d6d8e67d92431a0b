/** SLA_GOAL_TO_DATE: the part of a goal that should be reached by a day. */
import { goalToDate } from '../domain/pace/pace';
import type { FormulaDeclaration } from './declaration';
import { from, goal, holidays, on, to, workdays } from './parameters';
import { periodsOf } from './period';
import { isIssue } from './refusal';

export const slaGoalToDate: FormulaDeclaration = {
  name: 'SLA_GOAL_TO_DATE',
  parameters: [goal, on, from, to, workdays, holidays],
  examples: [
    { formula: '=SLA_GOAL_TO_DATE(800, "2025-06-15")', answer: 400 },
    { formula: '=SLA_GOAL_TO_DATE(800, "2025-06-15", , , "Mon-Fri")', answer: 380.9524 },
  ],
  answer: 'value',
  rows(call) {
    const periodOf = periodsOf(call);
    return (total, day) => {
      const days = periodOf(day);
      return isIssue(days) ? days : goalToDate(days, total, day);
    };
  },
};
