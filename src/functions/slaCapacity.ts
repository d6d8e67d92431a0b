/** SLA_CAPACITY: how many leads the team can work. */
import { capacity } from '../domain/planning/capacity';
import type { FormulaDeclaration } from './declaration';

export const slaCapacity: FormulaDeclaration = {
  name: 'SLA_CAPACITY',
  parameters: [
    { name: 'reps', kind: 'number', takes: 'each', unit: 'people', minimum: 0 },
    { name: 'hours_per_day', kind: 'number', takes: 'each', unit: 'hours', minimum: 0 },
    { name: 'days', kind: 'number', takes: 'each', unit: 'days', minimum: 0 },
    { name: 'attempts_per_lead', kind: 'number', takes: 'each', unit: 'attempts', above: 0 },
    { name: 'minutes_per_attempt', kind: 'number', takes: 'each', unit: 'minutes', above: 0 },
  ],
  answer: 'value',
  rows: () => capacity,
};
