/** SLA_GATES: the three revenue checkpoints of a year. */
import { checkpoints } from '../domain/planning/checkpoints';
import type { DayNumber } from '../domain/time/calendarRules';
import { civilDay, isoDay } from '../domain/time/civilDay';
import type { FormulaDeclaration } from './calling/declaration';
import { refuse } from './calling/refusal';
import { refuseRepeat } from './calling/refuseRepeat';

const monthOf = (day: DayNumber): number => {
  const { year, month } = civilDay(day);
  return year * 12 + month;
};

export const slaGates: FormulaDeclaration = {
  name: 'SLA_GATES',
  parameters: [
    { name: 'months', kind: 'day', takes: 'range' },
    { name: 'revenue', kind: 'number', takes: 'range', unit: 'money', blank: Infinity },
    { name: 'monthly_goal', kind: 'number', takes: 'one', unit: 'money', minimum: 0 },
    { name: 'reach_by', kind: 'day', takes: 'one' },
    { name: 'year_goal', kind: 'number', takes: 'one', unit: 'money', minimum: 0 },
  ],
  run(call) {
    const { count, columns, rows } = call.columns('months', 'revenue');
    const [days, revenues] = columns as [Float64Array, Float64Array];
    const monthlyGoal = call.one('monthly_goal');
    const reachBy = call.one('reach_by');
    const yearGoal = call.one('year_goal');
    if (count === 0) refuse('missing', 'months', { value: '' });
    const months = Array.from(days, monthOf);
    refuseRepeat('months', months, rows, (index) => isoDay(days[index]!));
    const last = days[months.indexOf(Math.max(...months))]!;
    if (monthOf(reachBy) > monthOf(last))
      refuse('notAfter', 'reach_by', { value: isoDay(reachBy), bound: isoDay(last) });
    const known = months.map((month, index) => ({
      month,
      revenue: revenues[index] === Infinity ? null : revenues[index]!,
    }));
    return checkpoints(known, monthlyGoal, monthOf(reachBy), yearGoal).map(
      ({ name, state, actual, goal, neededPerMonth }) => [name, state, actual ?? '', goal, neededPerMonth ?? ''],
    );
  },
};
