/** The one list of formulas; a formula that stands here is a global of the add-on, documented and tested. */
import type { FormulaDeclaration } from './calling/declaration';
import { leadDue } from './leadDue';
import { leadResponse } from './leadResponse';
import { leadState } from './leadState';
import { leadValue } from './leadValue';
import { leadValueImplied } from './leadValueImplied';
import { slaCapacity } from './slaCapacity';
import { slaCloseRate } from './slaCloseRate';
import { slaCustomersNeeded } from './slaCustomersNeeded';
import { slaDepth } from './slaDepth';
import { slaEscalation } from './slaEscalation';
import { slaFunnel } from './slaFunnel';
import { slaGates } from './slaGates';
import { slaGoalLine } from './slaGoalLine';
import { slaGoalToDate } from './slaGoalToDate';
import { slaLastLeadDate } from './slaLastLeadDate';
import { slaLeadsNeeded } from './slaLeadsNeeded';
import { slaMarketingGoal } from './slaMarketingGoal';
import { slaNeededPerDay } from './slaNeededPerDay';
import { slaProjection } from './slaProjection';
import { slaSalesCycle } from './slaSalesCycle';
import { slaSpeed } from './slaSpeed';
import { slaTarget } from './slaTarget';
import { slaTerm } from './slaTerm';

export type { FormulaDeclaration, FormulaServices, Parameter } from './calling/declaration';

/** In the order of the documents: planning, value, pace, follow-up, history and agreement. */
export const formulas: readonly FormulaDeclaration[] = [
  slaMarketingGoal,
  slaCustomersNeeded,
  slaLeadsNeeded,
  slaFunnel,
  slaCapacity,
  slaTarget,
  slaGates,
  leadValue,
  leadValueImplied,
  slaGoalToDate,
  slaGoalLine,
  slaProjection,
  slaNeededPerDay,
  leadDue,
  leadResponse,
  leadState,
  slaSpeed,
  slaDepth,
  slaCloseRate,
  slaSalesCycle,
  slaLastLeadDate,
  slaEscalation,
  slaTerm,
];
