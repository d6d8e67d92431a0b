/** SLA_LEADS_NEEDED: how many leads marketing must bring. */
import { leadsNeeded } from '../domain/planning/needs';
import type { FormulaDeclaration } from './calling/declaration';
import { dealSize, dividingCloseRate, marketingShare, quota } from './parameters';

export const slaLeadsNeeded: FormulaDeclaration = {
  name: 'SLA_LEADS_NEEDED',
  parameters: [quota, marketingShare, dealSize, dividingCloseRate],
  rows: () => leadsNeeded,
};
