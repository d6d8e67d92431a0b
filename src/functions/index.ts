/** The one list of formulas; a formula that stands here is a global of the add-on, documented and tested. */
import type { FormulaDeclaration } from './declaration';
import { leadDue } from './leadDue';
import { leadResponse } from './leadResponse';
import { leadValue } from './leadValue';
import { slaGoalLine } from './slaGoalLine';
import { slaLeadsNeeded } from './slaLeadsNeeded';

export type { FormulaDeclaration, FormulaServices, Parameter } from './declaration';

export const formulas: readonly FormulaDeclaration[] = [slaLeadsNeeded, leadValue, slaGoalLine, leadDue, leadResponse];
