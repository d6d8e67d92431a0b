/** What marketing owes sales: how many leads of which kind, and how they are handed over. */
import type { TermDeclaration } from '../termDeclaration';

export const marketing = [
  { key: 'marketingWording', section: 'marketing', kind: 'text', paragraph: true, longest: 10_000 },
  { key: 'quota', section: 'marketing', kind: 'money', unit: 'moneyPerMonth', required: true, least: 0 },
  { key: 'marketingShare', section: 'marketing', kind: 'rate', unit: 'ofRevenue', required: true },
  { key: 'dealSize', section: 'marketing', kind: 'money', unit: 'money', required: true, above: 0 },
  { key: 'closeRate', section: 'marketing', kind: 'rate', unit: 'ofLeads', required: true, above: 0 },
  {
    key: 'funnel',
    section: 'marketing',
    kind: 'table',
    // SLA_FUNNEL is a formula.
    name: 'SLA_FUNNEL_TABLE',
    filledToLast: 'rate',
    columns: [
      { key: 'stage', kind: 'text', required: true, longest: 100 },
      { key: 'rate', kind: 'rate', above: 0 },
    ],
  },
  {
    key: 'leadTypes',
    section: 'marketing',
    kind: 'table',
    partName: { name: 'SLA_LEAD_VALUES', columns: 2 },
    leastRows: 1,
    unique: 'name',
    columns: [
      { key: 'name', kind: 'text', required: true, longest: 100 },
      { key: 'value', kind: 'money', unit: 'money', required: true, least: 0 },
      { key: 'monthlyGoal', kind: 'number', unit: 'leadsPerMonth', least: 0 },
      { key: 'asksForSales', kind: 'yesNo', required: true },
      { key: 'responseTargetMinutes', kind: 'number', unit: 'workingMinutes', above: 0, most: 100_000 },
      { key: 'closeRate', kind: 'rate', unit: 'ofLeads', above: 0 },
      { key: 'monthlyCost', kind: 'money', unit: 'moneyPerMonth', least: 0 },
    ],
  },
  {
    key: 'paceDays',
    section: 'marketing',
    kind: 'choice',
    choices: ['calendar', 'working'],
    required: true,
    initial: 'calendar',
  },
  { key: 'handOffProtocol', section: 'marketing', kind: 'text', paragraph: true, longest: 10_000 },
  { key: 'minimumQualification', section: 'marketing', kind: 'text', paragraph: true, longest: 10_000 },
  { key: 'nurtureRule', section: 'marketing', kind: 'text', paragraph: true, longest: 10_000 },
  {
    key: 'improvements',
    section: 'marketing',
    kind: 'table',
    columns: [
      { key: 'rate', kind: 'text', required: true, longest: 100 },
      { key: 'expected', kind: 'rate', required: true },
      { key: 'by', kind: 'date', required: true },
    ],
  },
] as const satisfies readonly TermDeclaration[];
