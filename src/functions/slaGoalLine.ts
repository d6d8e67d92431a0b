/** SLA_GOAL_LINE: where the goal should stand on each day of a period. */
import { goalToDate } from '../domain/pace/pace';
import type { FormulaDeclaration } from './calling/declaration';
import { goal, holidays, workdays } from './parameters';
import { countingRules, periodBetween } from './period';
import { isIssue, Refusal } from './calling/refusal';

export const slaGoalLine: FormulaDeclaration = {
  name: 'SLA_GOAL_LINE',
  parameters: [
    { ...goal, takes: 'one' },
    { name: 'from', kind: 'day', takes: 'one' },
    { name: 'to', kind: 'day', takes: 'one' },
    workdays,
    holidays,
  ],
  run(call) {
    const total = call.one('goal');
    const days = periodBetween(call.one('from'), call.one('to'), countingRules(call));
    if (isIssue(days)) throw new Refusal(days);
    return Array.from({ length: days.toDay - days.fromDay + 1 }, (_, index) => {
      const day = days.fromDay + index;
      return [call.dateOf(day), goalToDate(days, total, day)];
    });
  },
};
