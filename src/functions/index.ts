/** The one list of formulas; a formula that stands here is a global of the add-on, documented and tested. */
import type { FormulaDeclaration } from './declaration';
import { slaLeadsNeeded } from './slaLeadsNeeded';

export type { FormulaDeclaration, FormulaServices, Parameter } from './declaration';

export const formulas: readonly FormulaDeclaration[] = [slaLeadsNeeded];
