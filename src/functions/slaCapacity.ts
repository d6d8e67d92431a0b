/** SLA_CAPACITY: how many leads the team can work. */
import { capacity } from '../domain/planning/capacity';
import type { FormulaDeclaration } from './calling/declaration';

export const slaCapacity: FormulaDeclaration = {
  name: 'SLA_CAPACITY',
  parameters: [
    { name: 'reps', kind: 'number', unit: 'people', minimum: 0 },
    { name: 'hours_per_day', kind: 'number', unit: 'hours', minimum: 0 },
    { name: 'days', kind: 'number', unit: 'days', minimum: 0 },
    { name: 'attempts_per_lead', kind: 'number', unit: 'attempts', above: 0 },
    { name: 'minutes_per_attempt', kind: 'number', unit: 'minutes', above: 0 },
  ],
  rows: () => capacity,
};
