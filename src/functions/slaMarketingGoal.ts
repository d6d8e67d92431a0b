/** SLA_MARKETING_GOAL: revenue that marketing's leads must bring. */
import { marketingGoal } from '../domain/planning/needs';
import type { FormulaDeclaration } from './calling/declaration';
import { marketingShare, quota } from './parameters';

export const slaMarketingGoal: FormulaDeclaration = {
  name: 'SLA_MARKETING_GOAL',
  parameters: [quota, marketingShare],
  rows: () => marketingGoal,
};
