/** SLA_NEEDED_PER_DAY: what each day left must bring. */
import { neededPerDay } from '../domain/pace/pace';
import type { FormulaDeclaration } from './calling/declaration';
import { from, goal, holidays, on, to, workdays } from './parameters';
import { dayRefused, periodsOf } from './period';
import { isIssue } from './calling/refusal';

export const slaNeededPerDay: FormulaDeclaration = {
  name: 'SLA_NEEDED_PER_DAY',
  parameters: [goal, { name: 'actual', kind: 'number' }, on, from, to, workdays, holidays],
  rows(call) {
    const periodOf = periodsOf(call);
    return (total, actual, day) => {
      const days = periodOf(day);
      if (isIssue(days)) return days;
      return neededPerDay(days, total, actual, day) ?? dayRefused('noDayLeft', day, days);
    };
  },
};
