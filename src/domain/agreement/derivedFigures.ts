/** Figures that follow from the terms and stand beside them: which there are, and where; the formulas are the sheet's. */
import type { UnitKey, ValueKind } from './termDeclaration';
import type { TableKey, TermKey } from './terms';

interface DerivedDeclaration {
  readonly key: string;
  /** The term below which the figure stands. */
  readonly after: TermKey;
  readonly kind: Extract<ValueKind, 'number' | 'money' | 'rate' | 'date'>;
  readonly unit?: UnitKey;
}

/** A formula that fills several cells. */
interface SpillDeclaration {
  readonly key: string;
  /** The term below which it stands, under a heading of its own; or the table beside whose rows it stands. */
  readonly place: { readonly after: TermKey; readonly rows: number } | { readonly beside: TableKey };
  readonly columns: readonly { readonly key: string; readonly kind: ValueKind }[];
}

/** In the order in which they stand below the same term. */
export const derivedFigures = [
  { key: 'reviewOn', after: 'endsOn', kind: 'date' },
  { key: 'nextReview', after: 'endsOn', kind: 'date' },
  { key: 'runRateNow', after: 'yearlyRevenueNow', kind: 'money', unit: 'moneyPerMonth' },
  { key: 'runRateGoal', after: 'yearlyRevenueGoal', kind: 'money', unit: 'moneyPerMonth' },
  { key: 'yearAtRate', after: 'reachRateBy', kind: 'money', unit: 'moneyPerYear' },
  { key: 'marketingGoal', after: 'closeRate', kind: 'money', unit: 'moneyPerMonth' },
  { key: 'customersNeeded', after: 'closeRate', kind: 'number', unit: 'customersPerMonth' },
  { key: 'leadsNeeded', after: 'closeRate', kind: 'number', unit: 'leadsPerMonth' },
  { key: 'salesGoal', after: 'closeRate', kind: 'money', unit: 'moneyPerMonth' },
  { key: 'salesLeadsNeeded', after: 'closeRate', kind: 'number', unit: 'leadsPerMonth' },
  { key: 'typesGoal', after: 'leadTypes', kind: 'number', unit: 'leadsPerMonth' },
  { key: 'typesDifference', after: 'leadTypes', kind: 'number', unit: 'leadsPerMonth' },
  { key: 'leadValueGoal', after: 'leadTypes', kind: 'money', unit: 'moneyPerMonth' },
  { key: 'depthByKind', after: 'depthEmails', kind: 'number', unit: 'attempts' },
  { key: 'capacity', after: 'minutesPerAttempt', kind: 'number', unit: 'leadsPerMonth' },
  { key: 'leadsForSales', after: 'minutesPerAttempt', kind: 'number', unit: 'leadsPerMonth' },
  { key: 'proposalRateNow', after: 'proposalRateSteps', kind: 'rate' },
  { key: 'cycleNow', after: 'cycleSteps', kind: 'number', unit: 'days' },
] as const satisfies readonly DerivedDeclaration[];

export type DerivedKey = (typeof derivedFigures)[number]['key'];

export const spills = [
  {
    key: 'checkpoints',
    place: { after: 'sharedGoalNumber', rows: 3 },
    columns: [
      { key: 'checkpoint', kind: 'text' },
      { key: 'state', kind: 'text' },
      { key: 'actual', kind: 'money' },
      { key: 'goal', kind: 'money' },
      { key: 'needed', kind: 'money' },
    ],
  },
  {
    key: 'funnelNeeds',
    place: { beside: 'funnel' },
    columns: [
      { key: 'stage', kind: 'text' },
      { key: 'count', kind: 'number' },
    ],
  },
  { key: 'nextMeetings', place: { beside: 'meetings' }, columns: [{ key: 'next', kind: 'date' }] },
] as const satisfies readonly SpillDeclaration[];

type DeclaredSpill = (typeof spills)[number];

export type SpillKey = DeclaredSpill['key'];

export type SpillColumnKey<Key extends SpillKey> = Extract<DeclaredSpill, { key: Key }>['columns'][number]['key'];

/**
 * The named range of a derived figure.
 *
 * @example derivedName('leadsNeeded') // 'SLA_LEADS_NEEDED_RESULT'
 */
export const derivedName = (key: DerivedKey): string => `SLA_${key.replace(/[A-Z]/g, '_$&').toUpperCase()}_RESULT`;
