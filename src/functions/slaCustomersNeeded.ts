/** SLA_CUSTOMERS_NEEDED: customers that bring the marketing goal. */
import { customersNeeded } from '../domain/planning/needs';
import type { FormulaDeclaration } from './calling/declaration';
import { dealSize, marketingShare, quota } from './parameters';

export const slaCustomersNeeded: FormulaDeclaration = {
  name: 'SLA_CUSTOMERS_NEEDED',
  parameters: [quota, marketingShare, dealSize],
  rows: () => customersNeeded,
};
