/** SLA_LAST_LEAD_DATE: the last day on which a lead can still close in a period. */
import { lastLeadDay } from '../domain/leads/salesCycle';
import type { FormulaDeclaration } from './calling/declaration';
import { cycleDays } from './parameters';

export const slaLastLeadDate: FormulaDeclaration = {
  name: 'SLA_LAST_LEAD_DATE',
  parameters: [{ name: 'period_end', kind: 'day' }, cycleDays],
  answer: 'day',
  rows: () => lastLeadDay,
};
