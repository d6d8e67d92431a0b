/** LEAD_VALUE_IMPLIED: what history says a lead is worth. */
import { impliedLeadValue } from '../domain/leads/leadValue';
import type { FormulaDeclaration } from './calling/declaration';
import { dealSize } from './parameters';

export const leadValueImplied: FormulaDeclaration = {
  name: 'LEAD_VALUE_IMPLIED',
  parameters: [{ name: 'close_rate', kind: 'rate' }, dealSize],
  rows: () => impliedLeadValue,
};
