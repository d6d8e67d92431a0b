/** SLA_PROJECTION: where a period lands at the pace so far. */
import { projection } from '../domain/pace/pace';
import type { FormulaDeclaration } from './calling/declaration';
import { from, holidays, on, to, workdays } from './parameters';
import { dayRefused, periodsOf } from './period';
import { isIssue } from './calling/refusal';

export const slaProjection: FormulaDeclaration = {
  name: 'SLA_PROJECTION',
  parameters: [{ name: 'actual', kind: 'number' }, on, from, to, workdays, holidays],
  rows(call) {
    const periodOf = periodsOf(call);
    return (actual, day) => {
      const days = periodOf(day);
      if (isIssue(days)) return days;
      return projection(days, actual, day) ?? dayRefused('noDaySoFar', day, days);
    };
  },
};
