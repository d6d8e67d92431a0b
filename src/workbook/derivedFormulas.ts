/** The sheet's formulas for figures that follow from the terms, so that they follow a cell edited by hand at once. */
import type { DerivedKey } from '../domain/agreement/derivedFigures';

/** `;` between arguments and no decimals, so that every locale reads them alike. A blank term leaves its figure blank. */
export const derivedFormulas: Readonly<Record<DerivedKey, string>> = {
  marketingGoal: '=IF(COUNT(SLA_QUOTA;SLA_MARKETING_SHARE)<2;"";SLA_QUOTA*SLA_MARKETING_SHARE)',
  customersNeeded: '=SLA_LEADS_NEEDED(SLA_QUOTA;SLA_MARKETING_SHARE;SLA_DEAL_SIZE;1)',
  leadsNeeded: '=SLA_LEADS_NEEDED(SLA_QUOTA;SLA_MARKETING_SHARE;SLA_DEAL_SIZE;SLA_CLOSE_RATE)',
  typesGoal: '=SUM(INDEX(SLA_LEAD_TYPES;0;3))',
  typesDifference: '=IF(ISNUMBER(SLA_LEADS_NEEDED_RESULT);SLA_TYPES_GOAL_RESULT-SLA_LEADS_NEEDED_RESULT;"")',
  leadValueGoal: '=SUMPRODUCT(INDEX(SLA_LEAD_TYPES;0;2);INDEX(SLA_LEAD_TYPES;0;3))',
};
