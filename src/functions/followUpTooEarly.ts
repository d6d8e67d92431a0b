/** What is said about a follow-up that would have been made before there was a lead to follow up. */
import type { Call } from './calling/readArguments';
import type { FormulaIssue } from './calling/refusal';

export const followUpTooEarly = (call: Call, handedOffAt: number, followUpAt: number): FormulaIssue => ({
  code: 'notBefore',
  path: 'first_follow_up',
  values: { value: call.shown(new Date(followUpAt)), bound: call.shown(new Date(handedOffAt)) },
});
