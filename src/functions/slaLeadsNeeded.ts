/** SLA_LEADS_NEEDED: how many leads marketing must bring. */
import { leadsNeeded } from '../domain/planning/needs';
import type { FormulaDeclaration } from './declaration';
import { dealSize, dividingCloseRate, marketingShare, quota } from './parameters';

export const slaLeadsNeeded: FormulaDeclaration = {
  name: 'SLA_LEADS_NEEDED',
  parameters: [quota, marketingShare, dealSize, dividingCloseRate],
  examples: [
    { formula: '=SLA_LEADS_NEEDED(100000, 55%, 5000, 1%)', answer: 1100 },
    {
      cells: [
        ['100000', '1%'],
        ['', ''],
        ['200000', '2%'],
      ],
      formula: '=SLA_LEADS_NEEDED(A1:A3, 55%, 5000, B1:B3)',
      answer: [[1100], [''], [1100]],
    },
  ],
  answer: 'value',
  rows: () => leadsNeeded,
};
