/** SLA_CUSTOMERS_NEEDED: customers that bring the marketing goal. */
import { customersNeeded } from '../domain/planning/needs';
import type { FormulaDeclaration } from './declaration';
import { dealSize, marketingShare, quota } from './parameters';

export const slaCustomersNeeded: FormulaDeclaration = {
  name: 'SLA_CUSTOMERS_NEEDED',
  parameters: [quota, marketingShare, dealSize],
  examples: [{ formula: '=SLA_CUSTOMERS_NEEDED(100000, 55%, 5000)', answer: 11 }],
  answer: 'value',
  rows: () => customersNeeded,
};
