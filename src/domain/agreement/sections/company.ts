/** What the company as a whole is to reach, which both sides share. */
import type { TermDeclaration } from '../termDeclaration';

export const company = [
  { key: 'companyWording', section: 'company', kind: 'text', paragraph: true, longest: 10_000 },
  { key: 'yearlyRevenueNow', section: 'company', kind: 'money', unit: 'moneyPerYear', least: 0 },
  { key: 'yearlyRevenueGoal', section: 'company', kind: 'money', unit: 'moneyPerYear', least: 0 },
  { key: 'reachRateBy', section: 'company', kind: 'date' },
  { key: 'sharedGoal', section: 'company', kind: 'text' },
  { key: 'sharedGoalNumber', section: 'company', kind: 'number', least: 0 },
] as const satisfies readonly TermDeclaration[];
