/** Figures that follow from the terms and stand beside them: which there are, and where; the formulas are the sheet's. */
import type { UnitKey, ValueKind } from './termDeclaration';
import type { TermKey } from './terms';

export interface DerivedDeclaration {
  readonly key: string;
  /** The term below which the figure stands. */
  readonly after: TermKey;
  readonly kind: Extract<ValueKind, 'number' | 'money' | 'rate'>;
  readonly unit: UnitKey;
  /** The named range of its cell. */
  readonly name: string;
}

/** In the order in which they stand below the same term. */
export const derivedFigures = [
  {
    key: 'marketingGoal',
    after: 'closeRate',
    kind: 'money',
    unit: 'moneyPerMonth',
    name: 'SLA_MARKETING_GOAL_RESULT',
  },
  {
    key: 'customersNeeded',
    after: 'closeRate',
    kind: 'number',
    unit: 'customersPerMonth',
    name: 'SLA_CUSTOMERS_NEEDED_RESULT',
  },
  { key: 'leadsNeeded', after: 'closeRate', kind: 'number', unit: 'leadsPerMonth', name: 'SLA_LEADS_NEEDED_RESULT' },
  { key: 'typesGoal', after: 'leadTypes', kind: 'number', unit: 'leadsPerMonth', name: 'SLA_TYPES_GOAL_RESULT' },
  {
    key: 'typesDifference',
    after: 'leadTypes',
    kind: 'number',
    unit: 'leadsPerMonth',
    name: 'SLA_TYPES_DIFFERENCE_RESULT',
  },
  {
    key: 'leadValueGoal',
    after: 'leadTypes',
    kind: 'money',
    unit: 'moneyPerMonth',
    name: 'SLA_LEAD_VALUE_GOAL_RESULT',
  },
] as const satisfies readonly DerivedDeclaration[];

export type DerivedKey = (typeof derivedFigures)[number]['key'];
